import type { Child } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { valueAt } from "../../src/model/value-at.ts";
import { mappe } from "../components/mappe.ts";
import type { View } from "../view.ts";
import type { Section } from "./section.ts";
import { wert } from "./wert.ts";

interface Options {
  readonly rand?: Child;
  /** In a chamois box, for facts; at most two on a page. */
  readonly mappe?: boolean;
  readonly danach?: Child;
}

/** A section that shows one field of an item under a heading of its own; undefined when the field is empty. */
export function fieldSection(
  item: Item,
  name: string,
  titel: string,
  view: View,
  options: Options = {},
): Section | undefined {
  const field = item.type.fields[name];
  const inhalt = field && wert(field, valueAt(item.data, [name]), item, view);
  if (inhalt === undefined) return undefined;
  const shown = [inhalt, options.danach];
  return { id: name, titel, rand: options.rand, inhalt: options.mappe ? mappe({ inhalt: shown }) : shown };
}
