import { stopAt, strokeAlong, type Drawing, type Label, type Stroke } from "./drawing.ts";
import { wayTouches, type Box, type Point } from "./geometry.ts";

/** True when a stroke comes nearer to a box than `gap`. */
export function onWay(stroke: Stroke, box: Box, gap: number): boolean {
  return stroke.ways.some(([p, q]) => wayTouches(p, q, box, gap));
}

/** A drawing moved by so many px. */
export function moved({ width, height, stops, strokes, titles }: Drawing, dx: number, dy: number): Drawing {
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
  };
}
