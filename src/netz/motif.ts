import type { Item } from "../model/site.ts";
import { cell, columnCells, row } from "./drawing.ts";
import type { Point } from "./geometry.ts";
import type { Place } from "./label-places.ts";
import { isKreis, type Line } from "./lines.ts";

/** Where the tiles of a single line stand. */
export interface Motif {
  readonly places: readonly (Point & { readonly item: Item; readonly place: Place })[];
  /** Which of them a stroke joins, by their numbers. */
  readonly joins: readonly (readonly [number, number])[];
  /** The name: its middle inside a ring, else its upper left corner. */
  readonly title: Point & { readonly inside: boolean; readonly width: number };
  /** Rows of the page it takes; one more member takes one more at most. */
  readonly rows: number;
}

const x = (column: number): number => cell * (column + 0.5);
const titleX = x(0) - 20;

/** Up to four stand in a row, up to seven around their Kreis, all others on a ring. */
export function motifOf({ stops }: Line): Motif {
  const hub = stops.find(isKreis);
  if (hub && stops.filter(isKreis).length === 1 && stops.length >= 4 && stops.length <= 7)
    return fan(
      hub,
      stops.filter((stop) => stop !== hub),
    );
  return stops.length <= columnCells ? straight(stops) : ring(stops);
}

function straight(stops: readonly Item[]): Motif {
  return {
    places: stops.map((item, i) => ({ item, x: x(i), y: 66, place: "unter" })),
    joins: stops.slice(1).map((_, i) => [i, i + 1] as const),
    title: { x: titleX, y: 0, inside: false, width: 400 },
    rows: 1,
  };
}

/** Directions of the spokes in columns and rows, for three, four, five and six of them. */
const west = [-1, 0] as const;
const east = [1, 0] as const;
const north = [0, -1] as const;
const upper = [
  [-1, -1],
  [1, -1],
] as const;
const spokes: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  3: [west, north, east],
  4: [west, ...upper, east],
  5: [west, upper[0], north, upper[1], east],
  6: [west, upper[0], north, upper[1], east, [0, 1]],
};

function fan(hub: Item, others: readonly Item[]): Motif {
  const middle = { x: x(1), y: 202 };
  const ends = others.map((item, i) => {
    const [dx, dy] = spokes[others.length]![i]!;
    const place: Place = dy < 0 ? "ueber" : "unter";
    return { item, x: middle.x + dx * cell, y: middle.y + dy * cell, place };
  });
  return {
    places: [{ item: hub, ...middle, place: "unter" }, ...ends],
    joins: others.map((_, i) => [0, i + 1] as const),
    title: { x: titleX, y: 0, inside: false, width: 400 },
    rows: others.length === 6 ? 3 : 2,
  };
}

function ring(stops: readonly Item[]): Motif {
  const top = Math.min(columnCells, Math.ceil(stops.length / 2));
  const sides = Math.max(0, stops.length - 2 * columnCells);
  const bottom = stops.length - top - sides;
  const right = Math.ceil(sides / 2);
  const last = Math.max(1, right + 1);
  const y = (level: number): number => 68 + row * level;
  // Clockwise from the upper left.
  const at = (i: number): Point & { place: Place } => {
    if (i < top) return { x: x(i), y: y(0), place: "ueber" };
    if (i < top + right) return { x: x(columnCells - 1), y: y(i - top + 1), place: "links" };
    const low = i - top - right;
    const indent = (top - bottom) / 2;
    if (low < bottom) return { x: x(top - 1 - indent - low), y: y(last), place: "unter" };
    return { x: x(0), y: y(last - 1 - (low - bottom)), place: "rechts" };
  };
  return {
    places: stops.map((item, i) => ({ item, ...at(i) })),
    joins: stops.map((_, i) => [i, (i + 1) % stops.length] as const),
    title: { x: x((top - 1) / 2), y: y(0.5), inside: true, width: cell * (top - 1) - 60 },
    rows: last + 1,
  };
}
