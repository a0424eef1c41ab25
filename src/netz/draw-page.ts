import { drawLine } from "./draw-line.ts";
import { drawNet } from "./draw-net.ts";
import { cell, columnCells, columns, row, type Drawing } from "./drawing.ts";
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

/**
 * Draws nets on one page, in the order of age: those of one line in two columns by turns, below them those of several
 * lines in the whole width. The height kept for a net follows from the number of its lines and members and grows by one
 * row when somebody joins; so nothing else moves further than that, and never sideways.
 */
export function drawPage(nets: readonly Net[], tieOf: TieOf): Drawing {
  const parts: Drawing[] = [];
  const bottoms: number[] = Array.from({ length: columns }, () => 0);
  for (const [i, net] of nets.filter(({ lines }) => lines.length === 1).entries()) {
    const column = i % columns;
    const { drawing, height } = alone(net, tieOf);
    parts.push(moved(drawing, column * columnCells * cell, bottoms[column]!));
    bottoms[column]! += height + gap;
  }
  let bottom = Math.max(...bottoms);
  for (const net of nets.filter(({ lines }) => lines.length > 1)) {
    const { drawing, height } = crossing(net, tieOf, columns * columnCells);
    parts.push(moved(drawing, 0, bottom));
    bottom += height + gap;
  }
  return {
    width: columns * columnCells * cell,
    height: Math.ceil(Math.max(0, ...parts.flatMap(bottomsOf))) + 1,
    stops: parts.flatMap(({ stops }) => stops),
    strokes: parts.flatMap(({ strokes }) => strokes),
    titles: parts.flatMap(({ titles }) => titles),
    halts: parts.flatMap(({ halts }) => halts),
  };
}

function alone(net: Net, tieOf: TieOf): Placed {
  const drawing = drawLine(net.lines[0]!, tieOf);
  return drawing ? { drawing, height: drawing.height } : crossing(net, tieOf, columnCells);
}

function crossing(net: Net, tieOf: TieOf, cells: number): Placed {
  const drawing = drawNet(net, tieOf, cells);
  const rows = net.lines.reduce((sum, { stops }) => sum + Math.ceil(stops.length / cells), 0);
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
