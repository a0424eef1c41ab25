import type { Item } from "../model/site.ts";
import { netsOf, type Net } from "./netz-of.ts";

/** The nets of a large hub cut down to so many tiles and lines: those lines that stand for most entries, as far as they fit. */
export function strongest(nets: readonly Net[], most: number, mostLines = most): readonly Net[] {
  const shown = new Set(nets.flatMap(({ items }) => items));
  const lines = nets.flatMap((net) => net.lines);
  if (shown.size <= most && lines.length <= mostLines) return nets;
  const kept = new Set<Item>();
  const chosen = lines
    .toSorted((a, b) => b.entries.length - a.entries.length || (a.item.path < b.item.path ? -1 : 1))
    .filter(({ stops }) => {
      const fresh = stops.filter((stop) => !kept.has(stop));
      if (kept.size + fresh.length > most) return false;
      for (const stop of fresh) kept.add(stop);
      return true;
    })
    .slice(0, mostLines);
  const drawn = new Set(chosen);
  return netsOf(lines.filter((line) => drawn.has(line)));
}
