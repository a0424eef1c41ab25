import type { Item } from "../model/site.ts";
import type { Line } from "./lines.ts";
import type { Net } from "./netz-of.ts";

/** A line when its turn comes. */
export interface Turn {
  readonly line: Line;
  /** Its stops that are drawn already. */
  readonly known: readonly Item[];
  /** Its other stops in the order along the line: those where more lines meet towards the open end, Partner last. */
  readonly fresh: readonly Item[];
}

/** The order in which the lines of a net are drawn: the one with most changes first, then always one that meets what is there. */
export function lineOrder({ lines }: Net): readonly Turn[] {
  const changes = new Map<Item, number>();
  for (const { stops } of lines) for (const stop of stops) changes.set(stop, (changes.get(stop) ?? 0) + 1);
  const weight = ({ stops }: Line): number => stops.reduce((sum, stop) => sum + (changes.get(stop) ?? 0) - 1, 0);
  const rest = [...lines];
  const drawn = new Set<Item>();
  const turns: Turn[] = [];
  while (rest.length > 0) {
    const met = ({ stops }: Line): number => stops.filter((stop) => drawn.has(stop)).length;
    const line = rest.reduce((best, one) => {
      const order =
        Number(met(one) > 0) - Number(met(best) > 0) ||
        one.stops.length - best.stops.length ||
        weight(one) - weight(best);
      return order > 0 ? one : best;
    });
    rest.splice(rest.indexOf(line), 1);
    const known = line.stops.filter((stop) => drawn.has(stop));
    const fresh = line.stops.filter((stop) => !drawn.has(stop)).toSorted(byChanges(changes));
    turns.push({ line, known, fresh: known.length === 0 ? bothEnds(fresh) : fresh });
    for (const stop of fresh) drawn.add(stop);
  }
  return turns;
}

function byChanges(changes: ReadonlyMap<Item, number>): (a: Item, b: Item) => number {
  const rank = (item: Item): number => (item.typ === "partner" ? 100 : 0) + (changes.get(item) ?? 0);
  return (a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1);
}

/** The last ones of a row at its two ends, by turns, the very last on the right, where a column has room. */
function bothEnds(items: readonly Item[]): readonly Item[] {
  const fromEnd = items.toReversed();
  return [...fromEnd.filter((_, i) => i % 2 === 1), ...fromEnd.filter((_, i) => i % 2 === 0).toReversed()];
}
