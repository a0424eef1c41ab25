import { cell, tileBox, type Stop } from "./drawing.ts";
import { waysBetween, type Point } from "./geometry.ts";
import type { Sheet } from "./sheet.ts";

/** A place for a row of tiles and the way that leads to it. */
export interface RunPlace {
  readonly anchor: Stop;
  readonly points: readonly Point[];
  /** From one tile to the next. */
  readonly step: Point;
  readonly way: readonly Point[];
}

/** Half a cell: tiles stand on a grid of that. */
const half = cell / 2;

/** How far from its beginning a row is looked for, in cells. */
const reach = { x: 6, y: 4 };

/** From one tile to the next, and from the end of a full row to the next row. */
const directions = [
  { step: { x: cell, y: 0 }, fold: cell },
  { step: { x: -cell, y: 0 }, fold: cell },
  { step: { x: cell, y: 0 }, fold: -cell },
  { step: { x: -cell, y: 0 }, fold: -cell },
  { step: { x: 0, y: cell * 0.75 }, fold: 0 },
  { step: { x: 0, y: cell * -0.75 }, fold: 0 },
];

/** Longest upright row; a longer one would make the page high and leave it empty. */
const upright = 3;

/** Places for so many tiles in a row near one of the anchors, the most pleasing first. */
export function runPlaces(anchors: readonly Stop[], count: number, sheet: Sheet): readonly RunPlace[] {
  const ys = sheet.stops.map(({ y }) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const found: (RunPlace & { cost: number })[] = [];
  const usable = directions.filter(({ step }, i) => (count === 1 ? i === 0 : step.y === 0 || count <= upright));
  const isFree = freePoints(sheet);
  for (const anchor of anchors) {
    for (const direction of usable) {
      for (let column = -reach.x * 2; column <= reach.x * 2; column++) {
        for (let level = -reach.y; level <= reach.y; level++) {
          const first = { x: anchor.x + column * half, y: anchor.y + level * cell };
          const points = pointsFrom(first, direction, count, sheet.width);
          // A row that does not fold is the same in both directions of folding.
          if (direction.fold < 0 && points.at(-1)!.y === first.y) continue;
          if (!points.every(isFree)) continue;
          // A row only ever goes on in one direction.
          const last = points.at(-1)!.y;
          const grown = Math.max(0, top - Math.min(first.y, last)) + Math.max(0, Math.max(first.y, last) - bottom);
          const { step } = direction;
          for (const way of waysBetween(anchor, first))
            found.push({ anchor, points, step, way, cost: costOf(anchor, way, step, grown) });
        }
      }
    }
  }
  return found.toSorted((a, b) => a.cost - b.cost);
}

function pointsFrom(
  first: Point,
  { step, fold }: (typeof directions)[number],
  count: number,
  width: number,
): readonly Point[] {
  const points = [first];
  let forward = step.x;
  while (points.length < count) {
    const { x, y } = points.at(-1)!;
    const next = x + forward;
    if (next >= cell / 2 && next <= width - cell / 2) points.push({ x: next, y: y + step.y });
    else {
      points.push({ x, y: y + fold });
      forward = -forward;
    }
  }
  return points;
}

/** Whether a tile finds room at a point; rows of all directions ask for the same points of the grid. */
function freePoints(sheet: Sheet): (point: Point) => boolean {
  const known = new Map<string, boolean>();
  return (point) => {
    const key = `${point.x} ${point.y}`;
    let free = known.get(key);
    if (free === undefined) {
      free = sheet.hasRoom(tileBox(point));
      known.set(key, free);
    }
    return free;
  };
}

/** Short ways, few bends, level rows, and no more height than needed. */
function costOf(anchor: Point, way: readonly Point[], step: Point, grown: number): number {
  let length = 0;
  for (let i = 1; i < way.length; i++) length += Math.hypot(way[i]!.x - way[i - 1]!.x, way[i]!.y - way[i - 1]!.y);
  const bent = way.length > 2 ? 40 : 0;
  const first = way[1]!;
  const rightAngle =
    way.length > 2 &&
    (first.x === anchor.x || first.y === anchor.y) &&
    (way[2]!.x === first.x || way[2]!.y === first.y);
  return length + bent + (rightAngle ? 60 : 0) + (step.x === 0 ? 50 : 0) + grown * 1.5;
}
