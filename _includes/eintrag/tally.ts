import type { Item } from "../../src/model/site.ts";
import { countText } from "../../src/text/numbers.ts";

/** How much of each type belongs to an entry: „3 Themen, 1 Bericht“; empty when nothing does. */
export function tally(item: Item): string {
  const from = new Set(item.incoming.filter(({ field }) => field !== null).map((reference) => reference.from));
  const types = [...Map.groupBy(from, ({ type }) => type)].toSorted(([a], [b]) => a.order - b.order);
  return types
    .filter(([type]) => type.date !== undefined || type.status !== undefined)
    .map(([type, items]) => countText(items.length, type.title, type.pluralTitle))
    .join(", ");
}
