import type { Child } from "../../src/html.ts";
import type { Json } from "../../src/model/field.ts";
import type { Item } from "../../src/model/site.ts";
import { angaben } from "../components/angaben.ts";
import { mappe } from "../components/mappe.ts";
import type { View } from "../view.ts";
import type { Section } from "./section.ts";
import { wert } from "./wert.ts";

/** Several fields of an item as a list of names and values in a chamois box; empty ones are left out. */
export function factsSection(
  item: Item,
  names: readonly string[],
  titel: string,
  view: View,
  rand?: Child,
): Section | undefined {
  const eintraege = names
    .map((name) => ({ field: item.type.fields[name], value: (item.data as unknown as Record<string, Json>)[name] }))
    .flatMap(({ field, value }) => {
      const shown = field && wert(field, value, item, view);
      return shown === undefined ? [] : [{ name: field!.title ?? "", wert: shown }];
    });
  return eintraege.length === 0
    ? undefined
    : { id: "angaben", titel, rand, inhalt: mappe({ inhalt: angaben({ eintraege }) }) };
}
