import { html, href, type Html } from "../../src/html.ts";

export interface BlaetternProps {
  /** How many pages there are. */
  readonly anzahl: number;
  /** Number of the current one, from 0. */
  readonly index: number;
  /** URL of a page by its number, from 0; asked for those that are named. */
  readonly url: (index: number) => string;
}

/** So many stations are all shown; more would make every page of a list grow with the list. */
const all = 40;

/** Pages of a list as stations on a line; all of them, so that each is one step away, or those near and some far ones. */
export function blaettern({ anzahl, index, url }: BlaetternProps): Html {
  const pages = stations(anzahl, index).map(
    (i) =>
      html`<li><a${href(url(i))}${i === index && html` aria-current="page"`}><span class="vh">Seite </span>${i + 1}</a></li>`,
  );
  return html`<nav class="blaettern" aria-label="Seiten">${index > 0 && html`<a${href(url(index - 1))} rel="prev">Zurück</a>`}<ol>${pages}</ol>${index < anzahl - 1 && html`<a${href(url(index + 1))} rel="next">Weiter</a>`}</nav>`;
}

/** The first and the last, those beside the current one, and others twice as far away each time. */
function stations(count: number, current: number): readonly number[] {
  if (count <= all) return Array.from({ length: count }, (_, i) => i);
  const far = Array.from({ length: Math.ceil(Math.log2(count)) }, (_, i) => 2 ** i);
  const shown = new Set([0, ...far.flatMap((step) => [current - step, current + step]), current, count - 1]);
  return [...shown].filter((i) => i >= 0 && i < count).toSorted((a, b) => a - b);
}
