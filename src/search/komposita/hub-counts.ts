import type { PartCounts } from "./part-counts.ts";
import { weight } from "./weight.ts";

/**
 * Counts of a dictionary together with those of a hub, whose words stand in `own` by their base form; `baseOf` finds
 * that of a part.
 */
export function hubCounts(
  counts: PartCounts,
  own: ReadonlyMap<string, number>,
  baseOf: (part: string) => string | undefined,
): PartCounts {
  const together = (count: number, part: string): number => {
    const bare = part.endsWith("s") ? part.slice(0, -1) : part;
    const base = baseOf(part) ?? baseOf(bare) ?? (own.has(part) ? part : bare);
    const more = own.get(base) ?? 0;
    // What the dictionary has and refuses as a part stays refused.
    if (count === 0 && (more === 0 || baseOf(base) !== undefined)) return 0;
    return (count || weight.hub) + more;
  };
  return {
    begins: (part) => together(counts.begins(part), part),
    ends: (part, kind) => (kind === "adjective" ? counts.ends(part, kind) : together(counts.ends(part, kind), part)),
  };
}
