import { html, href, type Html } from "../../src/html.ts";
import { netzkachel, type NetzkachelProps } from "./netzkachel.ts";

export interface LandkarteProps {
  /** Accessible name. */
  readonly titel: string;
  readonly breite: number;
  readonly hoehe: number;
  /** Path data of the country and of the borders in it. */
  readonly umriss: string;
  readonly grenzen: string;
  /** Path data of the lines from places to tiles that stand beside them. */
  readonly zeiger: string;
  /** Middles of places. */
  readonly orte: readonly { readonly x: number; readonly y: number }[];
  readonly kacheln: readonly NetzkachelProps[];
  /** Several places in one: how many, their names, and where they are listed; `x` and `y` are the middle. */
  readonly buendel: readonly {
    readonly x: number;
    readonly y: number;
    readonly anzahl: number;
    readonly namen: string;
    readonly url: string;
  }[];
}

/** Germany with the tiles of its Verwaltungen; every tile is a link. */
export function landkarte({
  titel,
  breite,
  hoehe,
  umriss,
  grenzen,
  zeiger,
  orte,
  kacheln,
  buendel,
}: LandkarteProps): Html {
  const links = [
    ...kacheln.map((one) => ({ x: one.x, y: one.y, inhalt: netzkachel(one) })),
    ...buendel.map((one) => ({ x: one.x - 20, y: one.y - 14, inhalt: bundle(one) })),
  ].toSorted((a, b) => a.y - b.y || a.x - b.x);
  return html`<section class="blatt" aria-label="${titel}, seitlich verschiebbar" tabindex="0"><svg class="netz landkarte" width="${breite}" height="${hoehe}" viewBox="0 0 ${breite} ${hoehe}" role="group" aria-label="${titel}">
<path class="land" d="${umriss}"/><path class="grenze" d="${grenzen}"/>${zeiger !== "" && html`<path class="zeiger" d="${zeiger}"/>`}
${orte.map(({ x, y }) => html`<circle class="ort" cx="${x}" cy="${y}" r="3"/>`)}
${links.map(({ inhalt }) => inhalt)}</svg></section><p class="blatt-hinweis">Die Karte lässt sich seitlich verschieben.</p>`;
}

function bundle({ x, y, anzahl, namen, url }: LandkarteProps["buendel"][number]): Html {
  return html`<a class="mehrere"${href(url)}><title>${namen}</title><rect x="${x - 20}" y="${y - 14}" width="40" height="28"/><text class="m" x="${x}" y="${y + 5}">${anzahl}</text></a>\n`;
}
