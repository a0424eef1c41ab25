import { html, href, type Html } from "../../src/html.ts";
import { kachel, type KachelProps } from "./kachel.ts";

export interface VerbindungProps {
  readonly kacheln: readonly KachelProps[];
  readonly label: string;
  readonly mehr?: { readonly anzahl: number; readonly url: string };
}

/** Tiles joined by the short line. */
export function verbindung({ kacheln, label, mehr }: VerbindungProps): Html {
  return html`<ul class="verbindung" aria-label="${label}">${kacheln.map((tile) => html`<li>${kachel(tile)}</li>`)}${mehr && html`<li><a class="kz kz-mehr"${href(mehr.url)}><span aria-hidden="true">+${mehr.anzahl}</span><span class="vh">und ${mehr.anzahl} weitere</span></a></li>`}</ul>`;
}
