import { html, type Child, type Html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { itemLink } from "../eintrag/item-link.ts";

export interface VergleichstafelProps {
  readonly titel: string;
  /** What the rows are: „Sachgebiet“. */
  readonly erste: string;
  readonly spalten: readonly Item<"verwaltung">[];
  /** Small print under the name of a Verwaltung. */
  readonly unter?: (verwaltung: Item<"verwaltung">) => Child;
  readonly zeilen: readonly { readonly kopf: Child; readonly zellen: readonly Child[] }[];
  readonly zahlen?: boolean;
}

/** Verwaltungen side by side in a box that scrolls on its own; the script finds the columns by their kennungen. */
export function comparisonTable({ titel, erste, spalten, unter, zeilen, zahlen }: VergleichstafelProps): Html {
  const number = zahlen === true && html` class="r"`;
  const head = spalten.map(
    (one) => html`<th scope="col" data-kennung="${one.kennung}"${number}>${itemLink(one)}${unter?.(one)}</th>`,
  );
  const rows = zeilen.map(
    ({ kopf, zellen }) =>
      html`<tr><th scope="row">${kopf}</th>${zellen.map((cell) => html`<td${number}>${cell}</td>`)}</tr>\n`,
  );
  return html`<div class="rolle" role="group" aria-label="${titel}" tabindex="0"><table class="tafel kreuztafel"${spalten.length > 2 && html` data-spalten`}><caption class="vh">${titel}</caption><thead><tr><th scope="col">${erste}</th>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
