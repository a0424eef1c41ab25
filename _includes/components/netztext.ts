import { html, type Html } from "../../src/html.ts";

/** A text of a drawing: where its first baseline begins, ends or has its middle. */
export interface NetzText {
  readonly zeilen: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anker: "start" | "middle" | "end";
  /** A quiet line below. */
  readonly zusatz?: string | undefined;
}

const anchors = { start: "", middle: "m", end: "e" };

/** A text in one or two lines, with a quiet one below. */
export function netztext({ zeilen, x, y, anker, zusatz }: NetzText): Html {
  const anchor = anchors[anker];
  const more = zeilen.slice(1).map((line) => html`<tspan x="${x}" dy="17">${line}</tspan>`);
  const quiet = zusatz !== undefined && html`<tspan class="z" x="${x}" dy="18">${zusatz}</tspan>`;
  return html`<text${anchor !== "" && html` class="${anchor}"`} x="${x}" y="${y}">${zeilen[0]}${more}${quiet}</text>`;
}
