import type { Box, Point } from "./modell.ts";

/** A straight line between two boxes, from edge to edge. */
export function lineThrough(a: Box, b: Box): readonly Point[] {
  return [edgeTowards(a, centre(b)), edgeTowards(b, centre(a))];
}

const centre = ({ x, y, w, h }: Box): Point => ({ x: x + w / 2, y: y + h / 2 });

function edgeTowards(box: Box, to: Point): Point {
  const from = centre(box);
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  if (dx === 0 && dy === 0) return { x: box.x + box.w, y: from.y };
  const part = Math.min(box.w / 2 / Math.abs(dx), box.h / 2 / Math.abs(dy), 1);
  return { x: from.x + dx * part, y: from.y + dy * part };
}
