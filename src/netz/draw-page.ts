import { drawLine, columnWidth } from "./draw-line.ts";
import { drawNet, pageCells, pageWidth } from "./draw-net.ts";
import { row, type Drawing } from "./drawing.ts";
import { moved } from "./drawing-parts.ts";
import type { Net } from "./netz-of.ts";
import type { TieOf } from "./ties.ts";

/** Between one net and the next below it, in px. */
const gap = 24;

/** Columns of nets that are one line. */
const columns = 2;

/**
 * Draws nets on one page. A net of one line stands in one of two columns by turns, in the order of age, and takes rows by
 * the number of its members alone; nets of several lines follow below in the whole width. So whoever joins a net pushes
 * what stands below it down by one row at most, and touches nothing else.
 */
export function drawPage(nets: readonly Net[], tieOf: TieOf): Drawing {
  const simple = nets.map((net) => (net.lines.length === 1 ? drawLine(net.lines[0]!, tieOf) : undefined));
  const parts: Drawing[] = [];
  const bottoms: number[] = Array.from({ length: columns }, () => 0);
  for (const [i, drawing] of simple.filter((one) => one !== undefined).entries()) {
    const column = i % columns;
    parts.push(moved(drawing, column * columnWidth, bottoms[column]!));
    bottoms[column]! += drawing.height + gap;
  }
  let bottom = Math.max(...bottoms);
  for (const net of nets.filter((_, i) => simple[i] === undefined)) {
    const drawing = drawNet(net, tieOf);
    parts.push(moved(drawing, 0, bottom));
    bottom += Math.max(drawing.height, reserve(net)) + gap;
  }
  const height = Math.max(0, ...parts.flatMap(bottomOf));
  return {
    width: pageWidth,
    height: Math.ceil(height),
    stops: parts.flatMap(({ stops }) => stops),
    strokes: parts.flatMap(({ strokes }) => strokes),
    titles: parts.flatMap(({ titles }) => titles),
  };
}

/** Height kept free for a net of several lines: it follows from the rows its lines would fill, so that it grows by one at most. */
function reserve({ lines }: Net): number {
  const rows = lines.reduce((sum, { stops }) => sum + Math.ceil(stops.length / pageCells), 0);
  return (1 + Math.ceil(rows * 0.7)) * row;
}

function bottomOf({ stops, titles }: Drawing): readonly number[] {
  const boxes = [...stops.flatMap(({ label }) => (label ? [label.box] : [])), ...titles.map(({ label }) => label.box)];
  return [...boxes.map(({ y, h }) => y + h), ...stops.map(({ y }) => y + 14)];
}
