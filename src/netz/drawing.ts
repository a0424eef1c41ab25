import type { Item } from "../model/site.ts";
import type { Box, Point } from "./geometry.ts";
import type { TextBlock } from "./label.ts";
import type { Strength } from "./ties.ts";

/** Which end of a text its box hangs on. */
export type Anchor = "start" | "middle" | "end";

/** A text with its place; `box` holds it tightly. */
export interface Label {
  readonly text: TextBlock;
  readonly box: Box;
  readonly anchor: Anchor;
  /** A quiet line below it. */
  readonly note?: string;
}

/** A tile around its middle. */
export interface Stop extends Point {
  readonly item: Item;
  readonly tile: Box;
  /** Without one it is the second tile of somebody who has a name elsewhere in the drawing. */
  label: Label | undefined;
}

/** A piece of a line from tile to tile: one or two straight ways. */
export interface Stroke {
  readonly a: Stop;
  readonly b: Stop;
  readonly points: readonly Point[];
  /** Its straight ways. */
  readonly ways: readonly (readonly [Point, Point])[];
  readonly strength: Strength;
}

/** Name of the entry a line stands for. */
export interface Title {
  readonly item: Item;
  readonly label: Label;
  readonly sub: string;
}

/** A drawing in px. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly stops: readonly Stop[];
  readonly strokes: readonly Stroke[];
  readonly titles: readonly Title[];
  /** Middles of small rings: members of a Verbund that have no entry of their own. */
  readonly halts: readonly Point[];
}

/** Size of a tile in px. */
export const tileSize = { w: 40, h: 28 };

/** Side of a cell of the grid in px: a tile and the widest label beside its neighbours. */
export const cell = 112;

/** Tiles side by side in a column of the page. */
export const columnCells = 4;

/** Tiles side by side in the whole width: two columns. */
export const pageCells = 2 * columnCells;

/** Height of a row of nets in px. */
export const row = 128;

/** The tile's rectangle. */
export function tileBox({ x, y }: Point): Box {
  return { x: x - tileSize.w / 2, y: y - tileSize.h / 2, ...tileSize };
}

/** A tile at a place, without a label yet. */
export function stopAt(item: Item, { x, y }: Point): Stop {
  return { item, x, y, tile: tileBox({ x, y }), label: undefined };
}

/** A stroke along these points. */
export function strokeAlong(a: Stop, b: Stop, along: readonly Point[], strength: Strength): Stroke {
  const points = along.map(({ x, y }) => ({ x, y }));
  return { a, b, points, ways: points.slice(1).map((point, i) => [points[i]!, point] as const), strength };
}
