import type { Item } from "../model/site.ts";
import { countText } from "../text/numbers.ts";

/** How many entries of which types: „13 Themen, 1 Vorlage“, the most first. */
export function countByType(entries: readonly Item[], most = Infinity): string {
  const types = [...Map.groupBy(entries, ({ type }) => type)].toSorted(
    ([a, x], [b, y]) => y.length - x.length || a.order - b.order,
  );
  const named = types
    .slice(0, most)
    .map(([type, all]) => countText(all.length, type.title, type.pluralTitle).replace(" ", "\u00a0"));
  return named.join(", ");
}
