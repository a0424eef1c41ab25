import { html, href, type Html } from "../../src/html.ts";
import { oncePer } from "../../src/once-per.ts";
import { numberText } from "../../src/text/numbers.ts";
import { statusShape } from "./stand.ts";
import { symbol } from "./symbol.ts";

export interface FacettenPunkt {
  readonly text: string;
  readonly url: string;
  readonly anzahl: number;
  readonly aktuell: boolean;
  /** Status value whose shape stands in front. */
  readonly status?: string;
}

export interface FacettenGruppe {
  readonly titel: string;
  readonly punkte: readonly FacettenPunkt[];
  /** Leads to the page with every value when there are too many for a margin; then nothing folds. */
  readonly alle?: { readonly text: string; readonly url: string };
}

export interface FacettenProps {
  readonly titel: string;
  readonly gruppen: readonly FacettenGruppe[];
}

/** Values of a group shown at once; the rest folds away. */
const shown = 8;

/**
 * Ways to narrow a list: plain links with counts, folded on phones so that they do not push the list away. What the
 * numbers count is said once and not in each link, for these links are most of many pages.
 */
export function facetten({ titel, gruppen }: FacettenProps): Html {
  return html`<nav class="rand facetten" aria-label="${titel}"><h2>${titel}</h2><p class="vh">Die Zahl hinter einer Auswahl nennt ihre Einträge.</p><details class="klappe"><summary>Auswahl zeigen</summary><div class="gruppen">${gruppen.map(gruppe)}</div></details></nav>`;
}

/** The same group stands beside many lists. */
const gruppe = oncePer(({ titel, punkte, alle }: FacettenGruppe): Html => {
  const most = alle ? punkte.length : shown;
  // The chosen value must not hide in the folded part.
  const sorted = punkte.length > most ? punkte.toSorted((a, b) => Number(b.aktuell) - Number(a.aktuell)) : punkte;
  const rest = sorted.slice(most);
  return html`<div><h3>${titel}</h3><ul>${sorted.slice(0, most).map(point)}</ul>${rest.length > 0 && html`<details><summary>${rest.length} weitere</summary><ul>${rest.map(point)}</ul></details>`}${alle && html`<p><a${href(alle.url)}>${alle.text}</a></p>`}</div>`;
});

function point({ text, url, anzahl, aktuell, status }: FacettenPunkt): Html {
  const shape = status === undefined ? undefined : statusShape(status);
  return html`<li><a${href(url)}${aktuell && html` aria-current="true"`}${shape !== undefined && html` class="mit-zeichen s-${shape}"`}>${shape !== undefined && symbol(shape)}${text}</a><span class="zahl">${numberText(anzahl)}</span></li>`;
}
