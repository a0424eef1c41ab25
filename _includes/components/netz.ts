import { html, href, type Html } from "../../src/html.ts";
import type { KachelProps } from "./kachel.ts";

/** A text of a drawing: where its first baseline begins, ends or has its middle. */
export interface NetzText {
  readonly zeilen: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anker: "start" | "middle" | "end";
  /** A quiet line below. */
  readonly zusatz?: string | undefined;
}

export interface NetzProps {
  /** Accessible name. */
  readonly titel: string;
  readonly breite: number;
  readonly hoehe: number;
  /** Path data of all strokes of one strength. */
  readonly strecken: Readonly<Record<"einfach" | "stark" | "lose", string>>;
  readonly kacheln: readonly {
    readonly kachel: KachelProps;
    /** Upper left corner. */
    readonly x: number;
    readonly y: number;
    readonly name?: NetzText | undefined;
    /** Whose picture this is: framed. */
    readonly mitte?: boolean | undefined;
  }[];
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
    ...kacheln.map((one) => ({ x: one.x, y: one.y, inhalt: tile(one) })),
  ].toSorted((a, b) => a.y - b.y || a.x - b.x);
  return html`<svg class="netz" width="${breite}" height="${hoehe}" viewBox="0 0 ${breite} ${hoehe}" role="group" aria-label="${titel}">
${stroke("l", strecken.einfach)}${stroke("l l-stark", strecken.stark)}${stroke("l l-lose", strecken.lose)}${halte.map(({ x, y }) => html`<circle class="h" cx="${x}" cy="${y}" r="6"/>`)}${links.map(({ inhalt }) => inhalt)}</svg>`;
}

function lineName(name: NetzProps["namen"][number]): Html {
  return html`<a class="n"${href(name.url)}><title>${name.titel}</title>${text(name)}</a>\n`;
}

const stroke = (classes: string, d: string): Html | false => d !== "" && html`<path class="${classes}" d="${d}"/>\n`;

function tile({ kachel, x, y, name, mitte }: NetzProps["kacheln"][number]): Html {
  const { farbe, form, kuerzel, url } = kachel;
  const round = form === "kreis" && html` rx="14"`;
  const bar = form === "amt" && html`<path class="b" d="M${x} ${y + 23.5}h40"/>`;
  const letters = html`<text class="t" x="${x + 20}" y="${y + (form === "amt" ? 17.5 : 18.8)}">${kuerzel}</text>`;
  const inside = html`${mitte && html`<path class="r" d="M${x - 6} ${y - 6}h52v40h-52z"/>`}<rect class="q" x="${x}" y="${y}" width="40" height="28"${round}/>${bar}${letters}${name && text(name)}`;
  const classes = `k${farbe}${form === "partner" ? " p" : ""}`;
  return url === undefined
    ? html`<g class="${classes}">${inside}</g>\n`
    : html`<a class="${classes}"${href(url)}><title>${kachel.name}</title>${inside}</a>\n`;
}

const anchors = { start: "", middle: "m", end: "e" };

function text({ zeilen, x, y, anker, zusatz }: NetzText): Html {
  const anchor = anchors[anker];
  const more = zeilen.slice(1).map((line) => html`<tspan x="${x}" dy="17">${line}</tspan>`);
  const quiet = zusatz !== undefined && html`<tspan class="z" x="${x}" dy="18">${zusatz}</tspan>`;
  return html`<text${anchor !== "" && html` class="${anchor}"`} x="${x}" y="${y}">${zeilen[0]}${more}${quiet}</text>`;
}
