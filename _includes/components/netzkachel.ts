import { html, href, type Html } from "../../src/html.ts";
import type { KachelProps } from "./kachel.ts";
import { netztext, type NetzText } from "./netztext.ts";

export interface NetzkachelProps {
  readonly kachel: KachelProps;
  /** Upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly name?: NetzText | undefined;
  /** Whose picture this is: framed. */
  readonly mitte?: boolean | undefined;
}

/** A monogram tile inside a drawing, 40 by 28 units. */
export function netzkachel({ kachel, x, y, name, mitte }: NetzkachelProps): Html {
  const { farbe, form, kuerzel, url } = kachel;
  const round = form === "kreis" && html` rx="14"`;
  const bar = form === "amt" && html`<path class="b" d="M${x} ${y + 23.5}h40"/>`;
  const letters = html`<text class="t" x="${x + 20}" y="${y + (form === "amt" ? 17.5 : 18.8)}">${kuerzel}</text>`;
  const inside = html`${mitte && html`<path class="r" d="M${x - 6} ${y - 6}h52v40h-52z"/>`}<rect class="q" x="${x}" y="${y}" width="40" height="28"${round}/>${bar}${letters}${name && netztext(name)}`;
  const classes = `k${farbe}${form === "partner" ? " p" : ""}`;
  return url === undefined
    ? html`<g class="${classes}">${inside}</g>\n`
    : html`<a class="${classes}"${href(url)}><title>${kachel.name}</title>${inside}</a>\n`;
}
