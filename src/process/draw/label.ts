import { html, type Html } from "../../html.ts";
import { wrapLabel } from "../../netz/wrap-label.ts";
import { textWidth } from "../../text/text-width.ts";
import { px } from "./px.ts";

/** Size of letters and distance of lines in px. */
export const letter = 12;
const line = 14;

/** Lines of a text in a width, at most so many. */
export function linesOf(text: string, width: number, most: number): readonly string[] {
  if (text === "") return [];
  return wrapLabel(text, Math.max(1, most), (part) => textWidth(part, letter) <= width, true).filter(
    (one) => one !== "",
  );
}

/** Lines centred at x, the first of them below `top`. */
export function labelBelow(lines: readonly string[], x: number, top: number): Html {
  return html`${lines.map((one, i) => html`<text fill="currentColor" stroke="#fff" stroke-width="3" paint-order="stroke" x="${px(x)}" y="${px(top + 11 + i * line)}">${one}</text>`)}`;
}

/** Lines centred around a point. */
export function labelAround(lines: readonly string[], x: number, y: number): Html {
  return labelBelow(lines, x, y - (lines.length * line) / 2);
}

/** How many lines a height has room for. */
export function roomFor(height: number): number {
  return Math.max(1, Math.floor(height / line));
}
