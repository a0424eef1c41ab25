import type { Item } from "../model/site.ts";
import { oncePer } from "../once-per.ts";
import { textWidth, type FontWeight } from "../text/text-width.ts";
import { wrapLabel } from "./wrap-label.ts";

/** Size of labels in px. */
export const labelSize = 14;

/** From baseline to baseline, in px. */
export const lineHeight = 17;

/** Room of a label in px: in a cell of the grid, and beside a line that runs through the cell. */
const widths = { breit: 104, schmal: 76 };

/** Lines of a text and the room they take. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly w: number;
  readonly h: number;
}

/** Kinds of Verwaltung that go without saying: a square tile is a town. */
const obvious = /^(?:Gemeinde|Stadt|Markt|Große Kreisstadt|Kreisstadt|Hansestadt|Landeshauptstadt|Geschäftsstelle)\s+/;

/** The name of a Verwaltung or a Partner as a drawing shows it. */
export function nameOf(item: Item): string {
  return item.data.titel.replace(obvious, "");
}

/** The name below a tile, as wide as a cell lets it be or narrower: in two lines, or in three where it would be cut. */
export function labelOf(item: Item, width: "breit" | "schmal" = "breit"): TextBlock {
  return labels[width](item);
}

/** A drawing tries many places for the same name. */
const labels = {
  breit: oncePer((item: Item) => broken(item, widths.breit)),
  schmal: oncePer((item: Item) => broken(item, widths.schmal)),
};

function broken(item: Item, width: number): TextBlock {
  const text = textBlock(nameOf(item), width, 2);
  return text.lines.at(-1)!.endsWith("…") ? textBlock(nameOf(item), width, 3) : text;
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
