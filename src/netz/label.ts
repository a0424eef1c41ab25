import type { Item } from "../model/site.ts";
import { textWidth, type FontWeight } from "../text/text-width.ts";
import { wrapLabel } from "./wrap-label.ts";

/** Size of labels in px. */
export const labelSize = 14;

/** From baseline to baseline, in px. */
export const lineHeight = 17;

/** Room of a label in a cell of the grid, in px. */
const widest = 104;

/** Lines of a text and the room they take. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly w: number;
  readonly h: number;
}

/** Kinds of Verwaltung that go without saying: a square tile is a town. */
const obvious = /^(?:Gemeinde|Stadt|Markt|Große Kreisstadt|Kreisstadt|Hansestadt|Landeshauptstadt)\s+/;

/** The name beside a tile, in two lines at most. */
export function labelOf(item: Item): TextBlock {
  return textBlock(item.data.titel.replace(obvious, ""), widest, 2);
}

/** A text in as few lines as it needs; what does not fit in `most` lines is cut. */
export function textBlock(
  text: string,
  width: number,
  most: number,
  size = labelSize,
  weight: FontWeight = 400,
): TextBlock {
  const lines = wrapLabel(text, most, (part) => textWidth(part, size, weight) <= width);
  const w = Math.ceil(Math.max(...lines.map((line) => textWidth(line, size, weight))));
  return { lines, w, h: lines.length * lineHeight - 3 };
}
