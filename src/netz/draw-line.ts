import { motifOf } from "./motif.ts";
import type { Item } from "../model/site.ts";
import { cell, columnCells, row, stopAt, strokeAlong, tileSize, type Drawing } from "./drawing.ts";
import { waysBetween, type Point } from "./geometry.ts";
import { isKreis, type Line } from "./lines.ts";
import { Sheet } from "./sheet.ts";
import { strengthOf, type TieOf } from "./ties.ts";
import { titleAt } from "./title.ts";

/** Draws a net of one line, as high as whole rows; undefined when a label finds no room. */
export function drawLine(line: Line, tieOf: TieOf): Drawing | undefined {
  const motif = motifOf(line);
  const sheet = new Sheet(columnCells * cell);
  const { title } = motif;
  sheet.title([titleAt(line, title, title.inside ? "middle" : "start", title.width, title.inside ? 2 : 1)]);
  const stops = motif.places.map(({ item, x, y }) => stopAt(item, { x, y }));
  const strokes = motif.joins.map(([i, j]) => {
    const [a, b] = [stops[i]!, stops[j]!];
    return strokeAlong(a, b, wayBelow(a, b), strengthOf(tieOf(a.item, b.item)));
  });
  // The middle of a fan comes last: it has the most lines around it and takes what room its ends leave.
  const wishes = stops.map((stop, i) => ({ stop, place: motif.places[i]!.place })).toReversed();
  const added = sheet.add({ stops: wishes, strokes });
  if (!added) return undefined;
  const last = stops.at(-1)!;
  const halts = motif.title.inside || line.stops.some(isKreis) ? [] : haltsOf(line, last);
  const tail = halts.length > 0 ? [strokeAlong(last, last, [last, halts.at(-1)!], "lose")] : [];
  const { titles } = sheet;
  return { width: columnCells * cell, height: motif.rows * row, stops, strokes: [...strokes, ...tail], titles, halts };
}

/** Between the small rings, in px. */
const haltPitch = 22;

/** One small ring for every member without an entry, as far as the row has room. */
function haltsOf({ item, parties }: Line, last: Point): readonly Point[] {
  const members = item.typ === "verbund" ? (item as Item<"verbund">).data.mitgliederzahl : undefined;
  const missing = (members ?? 0) - parties.filter(({ typ }) => typ === "verwaltung").length;
  const first = last.x + tileSize.w / 2 + haltPitch;
  const room = Math.floor((columnCells * cell - first) / haltPitch);
  return Array.from({ length: Math.max(0, Math.min(missing, room)) }, (_, i) => ({
    x: first + i * haltPitch,
    y: last.y,
  }));
}

/** The way whose bend lies lowest: the name of a ring stands above it. */
function wayBelow(a: Point, b: Point): readonly Point[] {
  const [first, second] = waysBetween(a, b);
  return second && second[1]!.y > first![1]!.y ? second : first!;
}
