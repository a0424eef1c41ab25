import type { Item } from "../model/site.ts";
import { fnv1a } from "../text/fnv1a.ts";
import type { Line } from "./lines.ts";
import type { Netz } from "./netz-of.ts";

/** The tile colours by their numbers in the stylesheet. */
const colours = [0, 1, 2, 3, 4, 5] as const;

/** Number of a tile colour. */
export type TileColour = (typeof colours)[number];

/** How much more than its share of the tiles a colour may take. */
const slack = 1.2;

/** On a line of more tiles not all can differ: there only those near each other count. */
const near = 2;

/**
 * One colour for every tile of a hub. Each has an order of colours of its own, made from its kennung alone, and takes the
 * first of those that fewest of its neighbours have and that is not full: so whoever comes new changes the colour of
 * another only where that one is its neighbour, or where a colour became full.
 */
export function tileColours(items: readonly Item[], { nets }: Pick<Netz, "nets">): ReadonlyMap<Item, TileColour> {
  const weights = neighbours(nets.flatMap(({ lines }) => lines));
  const most = Math.ceil((items.length * slack) / colours.length);
  const used = colours.map(() => 0);
  const result = new Map<Item, TileColour>();
  for (const item of items.toSorted((a, b) => fnv1a(a.path) - fnv1a(b.path) || (a.path < b.path ? -1 : 1))) {
    const clashes = colours.map(() => 0);
    for (const [other, weight] of weights.get(item) ?? []) {
      const taken = result.get(other);
      if (taken !== undefined) clashes[taken]! += weight;
    }
    const wish = colours.toSorted((a, b) => fnv1a(`${a}${item.path}`) - fnv1a(`${b}${item.path}`));
    const open = wish.filter((colour) => used[colour]! < most);
    const chosen = open.reduce((best, colour) => (clashes[colour]! < clashes[best]! ? colour : best));
    used[chosen]!++;
    result.set(item, chosen);
  }
  return result;
}

/** With whom a tile should not share its colour, and how much: those beside it count most. */
function neighbours(lines: readonly Line[]): ReadonlyMap<Item, ReadonlyMap<Item, number>> {
  const weights = new Map<Item, Map<Item, number>>();
  const weigh = (one: Item, other: Item, weight: number): void => {
    const own = weights.get(one) ?? new Map<Item, number>();
    weights.set(one, own.set(other, (own.get(other) ?? 0) + weight));
  };
  for (const { stops } of lines) {
    const reach = stops.length <= colours.length ? stops.length : near;
    for (const [i, one] of stops.entries()) {
      for (const [k, other] of stops.slice(i + 1, i + 1 + reach).entries()) {
        const weight = k === 0 ? 4 : 1;
        weigh(one, other, weight);
        weigh(other, one, weight);
      }
    }
  }
  return weights;
}
