import { drawLine } from "./draw-line.ts";
import { drawNet } from "./draw-net.ts";
import { cell, columnCells, pageCells, row, type Drawing } from "./drawing.ts";
import { moved } from "./drawing-parts.ts";
import type { Net } from "./netz-of.ts";
import type { TieOf } from "./ties.ts";

/** Between one net and the next below it, in px. */
const gap = 40;

/** A drawn net and the height that is kept for it. */
interface Placed {
  readonly drawing: Drawing;
  readonly height: number;
}

/** The nets of a hub: columns that stand side by side or, in a narrow place, below each other, and a sheet below them. */
export interface NetzPage {
  readonly columns: readonly Drawing[];
  readonly wide: Drawing | undefined;
}

/** Which column comes next; by turns of two they fill evenly. */
const turns = [0, 1, 1, 0] as const;

/**
 * Draws nets in the order of age: those of one line in two columns by turns, those of several lines in the whole width.
 * The height kept for a net follows from the number of its lines and members and grows by one row when somebody joins; so
 * nothing else moves further than that, and never sideways.
 */
export function drawPage(nets: readonly Net[], tieOf: TieOf): NetzPage {
  const single = nets.filter(({ lines }) => lines.length === 1).map((net) => alone(net, tieOf));
  const inColumns = [0, 1].map((column) => single.filter((_, i) => turns[i % turns.length] === column));
  const several = nets.filter(({ lines }) => lines.length > 1).map((net) => crossing(net, tieOf));
  return {
    columns: inColumns.filter(({ length }) => length > 0).map((parts) => stacked(parts, columnCells)),
    wide: several.length > 0 ? stacked(several, pageCells) : undefined,
  };
}

function stacked(parts: readonly Placed[], cells: number): Drawing {
  const placed: Drawing[] = [];
  let top = 0;
  for (const { drawing, height } of parts) {
    placed.push(moved(drawing, 0, top));
    top += height + gap;
  }
  return {
    width: cells * cell,
    height: Math.ceil(Math.max(...placed.flatMap(bottomsOf))) + 1,
    stops: placed.flatMap(({ stops }) => stops),
    strokes: placed.flatMap(({ strokes }) => strokes),
    titles: placed.flatMap(({ titles }) => titles),
    halts: placed.flatMap(({ halts }) => halts),
  };
}

function alone(net: Net, tieOf: TieOf): Placed {
  const drawing = drawLine(net.lines[0]!, tieOf);
  return drawing ? { drawing, height: drawing.height } : crossing(net, tieOf);
}

function crossing(net: Net, tieOf: TieOf): Placed {
  const drawing = drawNet(net, tieOf);
  const rows = net.lines.reduce((sum, { stops }) => sum + Math.ceil(stops.length / pageCells), 0);
  // Lines that meet share rows, the more of them the more; that much was found to be enough.
  const kept = Math.min(rows, 1 + Math.ceil(rows * 0.7));
  return { drawing, height: Math.max(drawing.height, kept * row) };
}

function bottomsOf({ stops, strokes, titles }: Drawing): readonly number[] {
  const boxes = [
    ...stops.flatMap(({ label, tile }) => [tile, ...(label ? [label.box] : [])]),
    ...titles.map(({ label }) => label.box),
  ];
  return [...boxes.map(({ y, h }) => y + h), ...strokes.flatMap(({ points }) => points.map(({ y }) => y))];
}
