import type { Box, Point } from "./modell.ts";

const gap = 20;

/** A way between two boxes with right angles: forwards from side to side, else below what is in between. */
export function routeFlow(from: Box, to: Box, others: readonly Box[]): readonly Point[] {
  const [a, b] = [middle(from), middle(to)];
  const right = from.x + from.w;
  const turn = to.x - gap;
  if (to.x > right && free(a.y, right + 1, turn, others))
    return a.y === b.y
      ? [
          { x: right, y: a.y },
          { x: to.x, y: a.y },
        ]
      : [
          { x: right, y: a.y },
          { x: turn, y: a.y },
          { x: turn, y: b.y },
          { x: to.x, y: b.y },
        ];
  const below = from.y + from.h + gap;
  const start: readonly Point[] = [
    { x: a.x, y: from.y + from.h },
    { x: a.x, y: below },
  ];
  return to.x > right
    ? [...start, { x: turn, y: below }, { x: turn, y: b.y }, { x: to.x, y: b.y }]
    : [...start, { x: to.x - gap, y: below }, { x: to.x - gap, y: b.y }, { x: to.x, y: b.y }];
}

const middle = ({ x, y, w, h }: Box): Point => ({ x: x + w / 2, y: y + h / 2 });

/** True when nothing stands on a level line. */
function free(y: number, left: number, right: number, boxes: readonly Box[]): boolean {
  return boxes.every((box) => box.y > y || box.y + box.h < y || box.x > right || box.x + box.w < left);
}
