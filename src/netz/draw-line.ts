import { columnCells, motifOf } from "./motif.ts";
import { cell, row, stopAt, strokeAlong, type Drawing } from "./drawing.ts";
import { waysBetween, type Point } from "./geometry.ts";
import type { Line } from "./lines.ts";
import { Sheet } from "./sheet.ts";
import { strengthOf, type TieOf } from "./ties.ts";
import { titleAt } from "./title.ts";

/** Width of a column of the page in px. */
export const columnWidth = cell * columnCells;

/** Draws a net of one line, as high as whole rows; undefined when a label finds no room. */
export function drawLine(line: Line, tieOf: TieOf): Drawing | undefined {
  const motif = motifOf(line);
  const sheet = new Sheet(columnWidth);
  const { title } = motif;
  sheet.title([titleAt(line, title, title.inside ? "middle" : "start", title.width, title.inside ? 2 : 1)]);
  const stops = motif.places.map(({ item, x, y }) => stopAt(item, { x, y }));
  const strokes = motif.joins.map(([i, j]) => {
    const [a, b] = [stops[i]!, stops[j]!];
    return strokeAlong(a, b, wayBelow(a, b), strengthOf(tieOf(a.item, b.item)));
  });
  const added = sheet.add({ stops: stops.map((stop, i) => ({ stop, place: motif.places[i]!.place })), strokes });
  if (!added) return undefined;
  return { ...sheet, width: columnWidth, height: motif.rows * row };
}

/** The way whose bend lies lowest: the name of a ring stands above it. */
function wayBelow(a: Point, b: Point): readonly Point[] {
  const [first, second] = waysBetween(a, b);
  return second && second[1]!.y > first![1]!.y ? second : first!;
}
