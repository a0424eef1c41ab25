import { stopAt, strokeAlong, type Drawing, type Label, type Stroke } from "./drawing.ts";
import { wayTouches, type Box, type Point } from "./geometry.ts";

/** True when a stroke comes nearer to a box than `gap`. */
export function onWay(stroke: Stroke, box: Box, gap: number): boolean {
  for (const [p, q] of stroke.ways) if (wayTouches(p, q, box, gap)) return true;
  return false;
}

/** A drawing moved by so many px. */
export function moved({ width, height, stops, strokes, titles, halts }: Drawing, dx: number, dy: number): Drawing {
  const point = <T extends Point>(at: T): T => ({ ...at, x: at.x + dx, y: at.y + dy });
  const label = (one: Label): Label => ({ ...one, box: point(one.box) });
  const known = new Map(
    stops.map((stop) => [stop, { ...stopAt(stop.item, point(stop)), label: stop.label && label(stop.label) }]),
  );
  return {
    width,
    height,
    stops: [...known.values()],
    strokes: strokes.map(({ a, b, points, strength }) =>
      strokeAlong(known.get(a)!, known.get(b)!, points.map(point), strength),
    ),
    titles: titles.map((title) => ({ ...title, label: label(title.label) })),
    halts: halts.map(point),
  };
}

/** A drawing cut to what is on it, with a hair around. */
export function fitted(drawing: Drawing): Drawing {
  const { stops, strokes, titles, halts } = drawing;
  const boxes = [
    ...stops.flatMap(({ tile, label }) => [tile, ...(label ? [label.box] : [])]),
    ...titles.map(({ label }) => label.box),
    ...strokes.flatMap(({ points }) => points.map(({ x, y }) => ({ x: x - 4, y: y - 4, w: 8, h: 8 }))),
    ...halts.map(({ x, y }) => ({ x: x - 8, y: y - 8, w: 16, h: 16 })),
  ];
  const left = Math.floor(Math.min(...boxes.map(({ x }) => x))) - 1;
  const top = Math.floor(Math.min(...boxes.map(({ y }) => y))) - 1;
  const width = Math.ceil(Math.max(...boxes.map(({ x, w }) => x + w))) + 1 - left;
  const height = Math.ceil(Math.max(...boxes.map(({ y, h }) => y + h))) + 1 - top;
  return { ...moved(drawing, -left, -top), width, height };
}
