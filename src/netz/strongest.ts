import type { Item } from "../model/site.ts";
import { netsOf, type Net } from "./netz-of.ts";

/** The nets of a large hub cut down to so many tiles: the lines that stand for most entries, as far as they fit. */
export function strongest(nets: readonly Net[], most: number): readonly Net[] {
  const shown = new Set(nets.flatMap(({ items }) => items));
  if (shown.size <= most) return nets;
  const lines = nets.flatMap((net) => net.lines);
  const kept = new Set<Item>();
  const chosen = lines
    .toSorted((a, b) => b.entries.length - a.entries.length || (a.item.path < b.item.path ? -1 : 1))
    .filter(({ stops }) => {
      const fresh = stops.filter((stop) => !kept.has(stop));
      if (kept.size + fresh.length > most) return false;
      for (const stop of fresh) kept.add(stop);
      return true;
    });
  return netsOf(lines.filter((line) => chosen.includes(line)));
}
