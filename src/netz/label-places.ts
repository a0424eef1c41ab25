import { tileSize, type Anchor, type Label } from "./drawing.ts";
import type { Point } from "./geometry.ts";
import type { TextBlock } from "./label.ts";

/** Names of the places beside a tile where its label may stand. */
export type Place = "unter" | "ueber" | "rechts" | "links";

/** Between tile and label, in px. */
const gap = 5;

const half = { x: tileSize.w / 2, y: tileSize.h / 2 };

/** Places of a label beside its tile, the wished one first, then as good as they look. */
export function labelPlaces(at: Point, text: TextBlock, wish: Place = "unter"): readonly Label[] {
  const under = at.y + half.y + gap;
  const over = at.y - half.y - gap - text.h;
  const level = at.y - text.h / 2;
  const make = (anchor: Anchor, x: number, y: number): Label => {
    const left = anchor === "start" ? x : anchor === "end" ? x - text.w : x - text.w / 2;
    return { text, anchor, box: { x: left, y, w: text.w, h: text.h } };
  };
  const row = (y: number): Label[] => [
    make("middle", at.x, y),
    make("start", at.x - half.x, y),
    make("end", at.x + half.x, y),
    make("start", at.x + 7, y),
    make("end", at.x - 7, y),
  ];
  const right = [make("start", at.x + half.x + gap + 2, level)];
  const left = [make("end", at.x - half.x - gap - 2, level)];
  const all: Readonly<Record<Place, readonly Label[]>> = {
    unter: row(under),
    ueber: row(over),
    rechts: right,
    links: left,
  };
  const order: readonly Place[] = ["unter", "ueber", "rechts", "links"];
  return [wish, ...order.filter((place) => place !== wish)].flatMap((place) => all[place]);
}
