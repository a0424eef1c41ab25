import { html, href, type Html } from "../../src/html.ts";
import { kachel, type KachelProps } from "./kachel.ts";

export interface VerbindungProps {
  readonly kacheln: readonly KachelProps[];
  readonly label: string;
  readonly mehr?: { readonly anzahl: number; readonly url: string };
  /** The names in sight; the tiles say them to screen readers already. */
  readonly namen?: string;
  readonly id?: string;
}

/** Tiles joined by the short line. */
export function verbindung({ kacheln, label, mehr, namen, id }: VerbindungProps): Html {
  const row = html`<ul class="verbindung" aria-label="${label}">${kacheln.map((tile) => html`<li>${kachel({ ...tile, benannt: namen !== undefined })}</li>`)}${mehr && html`<li><a class="kz kz-mehr"${href(mehr.url)}><span aria-hidden="true">+${mehr.anzahl}</span><span class="vh">und ${mehr.anzahl} weitere</span></a></li>`}</ul>`;
  return namen === undefined
    ? row
    : html`<div class="mit-namen"${id !== undefined && html` id="${id}"`}>${row}<p aria-hidden="true">${namen}</p></div>`;
}
