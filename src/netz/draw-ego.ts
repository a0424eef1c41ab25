import type { Item } from "../model/site.ts";
import { textWidth } from "../text/text-width.ts";
import { stopAt, strokeAlong, tileSize, type Drawing, type Label, type Stop } from "./drawing.ts";
import type { Point } from "./geometry.ts";
import { labelSize, nameOf, textBlock } from "./label.ts";
import { strengthOf, type Tie } from "./ties.ts";

/** From one neighbour to the next below it, in px. */
const pitch = 48;

/** Widest name beside a tile, in px. */
const widest = 190;

/** The frame around the tile in the middle, in px. */
const frame = 6;

/** One with its neighbours: lines part like tracks at a switch, first along the diagonal, then level. */
export function drawEgo(item: Item, ties: readonly Tie[], note: (tie: Tie) => string): Drawing {
  const rise = ((ties.length - 1) * pitch) / 2;
  const margin = Math.max(tileSize.h / 2 + frame + 1, pitch / 2 - 2);
  const hub = stopAt(item, { x: tileSize.w / 2 + frame + 1, y: rise + margin });
  const column = hub.x + rise + tileSize.w + 24;
  const stops = ties.map((tie, i): Stop => {
    const stop = stopAt(tie.a === item ? tie.b : tie.a, { x: column, y: i * pitch + margin });
    return { ...stop, label: labelBeside(stop, note(tie)) };
  });
  const right = Math.max(...stops.map(({ label, tile }) => (label ? label.box.x + label.box.w : tile.x + tile.w)));
  const strokes = ties.map((tie, i) => strokeAlong(hub, stops[i]!, track(hub, stops[i]!), strengthOf(tie)));
  return {
    width: Math.ceil(right),
    height: 2 * (rise + margin),
    stops: [hub, ...stops],
    strokes,
    titles: [],
    halts: [],
  };
}

function track(hub: Point, { x, y }: Point): readonly Point[] {
  const rise = y - hub.y;
  return rise === 0 ? [hub, { x, y }] : [hub, { x: hub.x + Math.abs(rise), y }, { x, y }];
}

function labelBeside({ item, tile }: Stop, note: string): Label {
  const name = textBlock(nameOf(item), widest, 1);
  const w = Math.max(name.w, Math.ceil(textWidth(note, labelSize)));
  const text = { ...name, w, h: name.h + 18 };
  const box = { x: tile.x + tile.w + 8, y: tile.y + (tile.h - text.h) / 2, w, h: text.h };
  return { text, box, anchor: "start", note };
}
