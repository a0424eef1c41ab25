import { html, href, type Html } from "../../src/html.ts";
import { netzkachel, type NetzkachelProps } from "./netzkachel.ts";
import { netztext, type NetzText } from "./netztext.ts";

export interface NetzProps {
  /** Accessible name. */
  readonly titel: string;
  readonly breite: number;
  readonly hoehe: number;
  /** Path data of all strokes of one strength. */
  readonly strecken: Readonly<Record<"einfach" | "stark" | "lose", string>>;
  readonly kacheln: readonly NetzkachelProps[];
  /** Middles of small rings. */
  readonly halte: readonly { readonly x: number; readonly y: number }[];
  /** Names of lines; `titel` is the whole one, since a long one is cut. */
  readonly namen: readonly (NetzText & { readonly titel: string; readonly url: string })[];
}

/** Who works with whom, as lines with stations: every tile is a link. */
export function netz({ titel, breite, hoehe, strecken, kacheln, halte, namen }: NetzProps): Html {
  // In the order of reading, since that is the order of the tabulator key.
  const links = [
    ...namen.map((name) => ({ x: name.x, y: name.y - 13, inhalt: lineName(name) })),
    ...kacheln.map((one) => ({ x: one.x, y: one.y, inhalt: netzkachel(one) })),
  ].toSorted((a, b) => a.y - b.y || a.x - b.x);
  return html`<svg class="netz" width="${breite}" height="${hoehe}" viewBox="0 0 ${breite} ${hoehe}" role="group" aria-label="${titel}">
${stroke("l", strecken.einfach)}${stroke("l l-stark", strecken.stark)}${stroke("l l-lose", strecken.lose)}${halte.map(({ x, y }) => html`<circle class="h" cx="${x}" cy="${y}" r="6"/>`)}${links.map(({ inhalt }) => inhalt)}</svg>`;
}

function lineName(name: NetzProps["namen"][number]): Html {
  return html`<a class="n"${href(name.url)}><title>${name.titel}</title>${netztext(name)}</a>\n`;
}

const stroke = (classes: string, d: string): Html | false => d !== "" && html`<path class="${classes}" d="${d}"/>\n`;
