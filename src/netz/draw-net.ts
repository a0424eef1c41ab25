import type { Item } from "../model/site.ts";
import {
  cell,
  pageCells,
  row,
  stopAt,
  strokeAlong,
  tileSize,
  type Drawing,
  type Stop,
  type Stroke,
  type Title,
} from "./drawing.ts";
import { waysBetween, type Point } from "./geometry.ts";
import type { Line } from "./lines.ts";
import { lineOrder } from "./line-order.ts";
import type { Net } from "./netz-of.ts";
import { runPlaces } from "./run-places.ts";
import { Sheet, type Wish } from "./sheet.ts";
import { strengthOf, type TieOf } from "./ties.ts";
import { titleAt } from "./title.ts";

/** Draws lines that cross: the one with most stops first, then each at the place nearest to where it meets the others. */
export function drawNet(net: Net, tieOf: TieOf): Drawing {
  const sheet = new Sheet(pageCells * cell);
  const placed = new Map<Item, Stop>();
  for (const { line, known, fresh } of lineOrder(net)) {
    const anchors = known.flatMap((item) => placed.get(item) ?? []);
    const run = addRun(sheet, anchors, fresh, tieOf) ?? addApart(sheet, anchors, fresh, tieOf);
    for (const stop of run.stops) if (!placed.has(stop.item)) placed.set(stop.item, stop);
    for (const anchor of anchors.filter((one) => one !== run.anchor)) meet(sheet, run, anchor, tieOf);
    nameLine(sheet, line, run.stops, sheet.titles.length === 0);
  }
  const drawing = sheet.drawing();
  return { ...drawing, height: Math.ceil(drawing.height / row) * row };
}

/** Width of a line's name at most, in cells. */
const longest = 3;

/** Stops of one line in their order, and the tile of another line where it begins. */
interface Run {
  readonly anchor: Stop | undefined;
  readonly stops: readonly Stop[];
}

/** Places the new stops of a line in a straight row that begins at a tile which is there already. */
function addRun(sheet: Sheet, anchors: readonly Stop[], fresh: readonly Item[], tieOf: TieOf): Run | undefined {
  if (anchors.length === 0) return undefined;
  if (fresh.length === 0) return { anchor: anchors[0], stops: [] };
  const places = runPlaces(anchors, fresh.length, sheet);
  for (const mayCross of [false, true]) {
    for (const { anchor, points, step, way } of places) {
      const stops = stopsAlong(points, fresh);
      const first: Stroke = strokeOf(anchor, stops[0]!, way, tieOf);
      const strokes = [first, ...between(stops, tieOf)];
      const place = step.x === 0 && fresh.length > 1 ? "rechts" : "unter";
      if (sheet.add({ stops: stops.map((stop) => ({ stop, place })), strokes }, mayCross)) return { anchor, stops };
    }
  }
  return undefined;
}

/** The last resort, and the beginning: a row of its own below everything, where the tiles it meets stand once more. */
function addApart(sheet: Sheet, anchors: readonly Stop[], fresh: readonly Item[], tieOf: TieOf): Run {
  const again = anchors.map(({ item }) => item);
  const items = [...again, ...fresh];
  const top = sheet.stops.length === 0 ? 0 : Math.ceil((sheet.bottom + cell / 2) / cell) * cell;
  const points = items.map((_, i): Point => {
    const level = Math.floor(i / pageCells);
    const column = i % pageCells;
    return { x: cell * (0.5 + (level % 2 === 0 ? column : pageCells - 1 - column)), y: top + level * cell };
  });
  const stops = stopsAlong(points, items);
  const wishes = stops.map((stop, i): Wish => ({ stop, bare: i < again.length }));
  if (!sheet.add({ stops: wishes, strokes: between(stops, tieOf) }, true)) throw new Error("no room below everything");
  return { anchor: anchors[0], stops };
}

/** Joins a line to another tile on it: by a way that touches nothing, else by a second tile at its end. */
function meet(sheet: Sheet, run: Run, anchor: Stop, tieOf: TieOf): void {
  const from = run.anchor ? [...run.stops.toReversed(), run.anchor] : run.stops.toReversed();
  if (from.some((stop) => stop.item === anchor.item)) return;
  const near = from.toSorted((a, b) => distance(a, anchor) - distance(b, anchor));
  for (const stop of near.filter((one) => distance(one, anchor) <= 3 * cell))
    for (const way of waysBetween(stop, anchor))
      if (sheet.add({ stops: [], strokes: [strokeOf(stop, anchor, way, tieOf)] }, true)) return;
  for (const end of from) {
    for (const { points, way } of runPlaces([end], 1, sheet)) {
      const [stop] = stopsAlong(points, [anchor.item]);
      if (sheet.add({ stops: [{ stop: stop!, bare: true }], strokes: [strokeOf(end, stop!, way, tieOf)] })) return;
    }
  }
}

/** Names a line where there is room along it, the first one fully; the table names it in any case. */
function nameLine(sheet: Sheet, line: Line, stops: readonly Stop[], first: boolean): void {
  if (line.parties.length < 3 && !first) return;
  const left = stops.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const places = left.flatMap(({ x, y }) => {
    const at = (dy: number, full: boolean): Title => {
      const start = x - tileSize.w / 2;
      return titleAt(line, { x: start, y: y + dy }, "start", Math.min(sheet.width - start, longest * cell), 1, full);
    };
    return [...(first ? [at(-66, true)] : []), at(-42, false), at(-56, false), at(24, false)];
  });
  const cut = ({ label }: Title): number => Number(label.text.lines.at(-1)!.endsWith("…"));
  sheet.title(places.toSorted((a, b) => cut(a) - cut(b)));
}

function stopsAlong(points: readonly Point[], items: readonly Item[]): Stop[] {
  return items.map((item, i) => stopAt(item, points[i]!));
}

function between(stops: readonly Stop[], tieOf: TieOf): Stroke[] {
  return stops.slice(1).map((stop, i) => strokeOf(stops[i]!, stop, [stops[i]!, stop], tieOf));
}

function strokeOf(a: Stop, b: Stop, points: readonly Point[], tieOf: TieOf): Stroke {
  return strokeAlong(a, b, points, strengthOf(tieOf(a.item, b.item)));
}

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
