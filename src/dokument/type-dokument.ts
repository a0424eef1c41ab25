import type { Item, Site } from "../model/site.ts";
import type { TypeName } from "../model/types.generated.ts";
import type { Modelle } from "../process/modelle.ts";
import type { Block, Fact } from "./block.ts";

/** What a type adds to the documents of its entries; found in src/dokument/typen/<typ>.ts by its name. */
export interface TypeDokument<T extends TypeName> {
  /** Lines of the head between kind and address. */
  readonly facts: (item: Item<T>, site: Site) => readonly Fact[];
  /** What its page shows beside the Markdown and belongs to the text. */
  readonly after?: (item: Item<T>, site: Site, models: Modelle) => readonly Block[];
  /** What somebody who uses the text should know, on a page of its own that can be left out. */
  readonly leaf?: (item: Item<T>, site: Site) => readonly Block[];
  /** Who speaks; without it, who answers for the entry. */
  readonly author?: (item: Item<T>, site: Site) => string | undefined;
  /** Name of the licence of the text. */
  readonly licence?: (item: Item<T>) => string | undefined;
  /** Day the text is from (JJJJ-MM-TT). */
  readonly created?: (item: Item<T>) => string | undefined;
}

/** Declares the documents of a type; exists for its types. */
export function typeDokument<T extends TypeName>(value: TypeDokument<T>): TypeDokument<T> {
  return value;
}
