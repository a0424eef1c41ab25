import { html, href, type Html } from "../../src/html.ts";

export interface BlaetternProps {
  readonly seiten: readonly { readonly nummer: number; readonly url: string; readonly aktuell: boolean }[];
  readonly zurueck?: string;
  readonly weiter?: string;
}

/** So many stations are all shown; more would make every page of a list grow with the list. */
const all = 40;

/** Pages of a list as stations on a line; all of them, so that each is one step away, or those near and some far ones. */
export function blaettern({ seiten, zurueck, weiter }: BlaetternProps): Html {
  const pages = stations(seiten).map(
    ({ nummer, url, aktuell }) =>
      html`<li><a${href(url)}${aktuell && html` aria-current="page"`}><span class="vh">Seite </span>${nummer}</a></li>`,
  );
  return html`<nav class="blaettern" aria-label="Seiten">${zurueck !== undefined && html`<a${href(zurueck)} rel="prev">Zurück</a>`}<ol>${pages}</ol>${weiter !== undefined && html`<a${href(weiter)} rel="next">Weiter</a>`}</nav>`;
}

/** The first and the last, those beside the current one, and others twice as far away each time. */
function stations(seiten: BlaetternProps["seiten"]): BlaetternProps["seiten"] {
  if (seiten.length <= all) return seiten;
  const current = Math.max(
    0,
    seiten.findIndex(({ aktuell }) => aktuell),
  );
  const far = Array.from({ length: Math.ceil(Math.log2(seiten.length)) }, (_, i) => 2 ** i);
  const shown = new Set([0, ...far.flatMap((step) => [current - step, current + step]), current, seiten.length - 1]);
  return [...shown].toSorted((a, b) => a - b).flatMap((at) => seiten[at] ?? []);
}
