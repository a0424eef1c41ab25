import type { Child, Html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import type { TypeName } from "../../src/model/types.generated.ts";
import type { View } from "../view.ts";
import type { Section } from "./section.ts";

/** What a type adds to the common page of an entry; found in _includes/typen/<typ>.ts by its name. */
export interface TypePage<T extends TypeName> {
  /** Own fields the sections or the head show; all others appear in the common list of facts. */
  readonly shows: readonly string[];
  /** Small lines under the kind in the margin. */
  readonly lines?: (item: Item<T>, view: View) => readonly Child[];
  /** Whether the entry's own tile stands in the margin, above its kind. */
  readonly tile?: true;
  /** Status, dates and parties under the lead. */
  readonly data?: (item: Item<T>, view: View) => readonly Child[];
  /** Sections in their order; where `body` is left out, the text comes first. */
  readonly sections: (item: Item<T>, view: View, body: Section | undefined) => readonly Section[];
  /** A quiet line in the rows of lists, under the summary. */
  readonly note?: (item: Item<T>, view: View) => Child;
  /** The whole list of the type on one page, where rows would not do: a glossary. */
  readonly list?: (items: readonly Item<T>[], view: View) => Html;
  /** Types whose neighbours the sections show already. */
  readonly without?: readonly string[];
  /** Types that tell what came of an entry; they stand in a section before the other neighbours. */
  readonly outcome?: readonly string[];
}

/** Declares the page of a type; exists for its types. */
export function typePage<T extends TypeName>(page: TypePage<T>): TypePage<T> {
  return page;
}
