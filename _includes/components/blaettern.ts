import { html, href, type Html } from "../../src/html.ts";

export interface BlaetternProps {
  readonly seiten: readonly { readonly nummer: number; readonly url: string; readonly aktuell: boolean }[];
  readonly zurueck?: string;
  readonly weiter?: string;
}

/** Pages of a list as stations on a line; all of them, so that each is one step away. */
export function blaettern({ seiten, zurueck, weiter }: BlaetternProps): Html {
  const pages = seiten.map(
    ({ nummer, url, aktuell }) =>
      html`<li><a${href(url)}${aktuell && html` aria-current="page"`}><span class="vh">Seite </span>${nummer}</a></li>`,
  );
  return html`<nav class="blaettern" aria-label="Seiten">${zurueck !== undefined && html`<a${href(zurueck)} rel="prev">Zurück</a>`}<ol>${pages}</ol>${weiter !== undefined && html`<a${href(weiter)} rel="next">Weiter</a>`}</nav>`;
}
