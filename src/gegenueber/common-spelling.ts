import { collator } from "../text/collator.ts";

/** The spelling most use; of equally common ones the first in the dictionary. */
export function commonSpelling(names: readonly string[]): string {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, all]) => ({ name, count: all.length }));
  const sorted = counts.toSorted(
    (a, b) => b.count - a.count || collator.compare(a.name, b.name) || (a.name < b.name ? -1 : 1),
  );
  return sorted[0]?.name ?? "";
}
