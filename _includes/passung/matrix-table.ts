import { html, href, type Html } from "../../src/html.ts";
import { facetPath } from "../../src/model/list-paths.ts";
import type { Item } from "../../src/model/site.ts";
import type { Matrix, Zelle } from "../../src/passung/request-matrix.ts";
import { itemLink } from "../eintrag/item-link.ts";
import type { View } from "../view.ts";

const verbs = { suche: "sucht", biete: "bietet an" } as const;

/** Who seeks and who offers in which Sachgebiet; it scrolls in its own box. */
export function matrixTable({ sachgebiete, zeilen }: Matrix, titel: string, view: View): Html {
  const head = sachgebiete.map((one) => html`<th scope="col">${itemLink(one)}</th>`);
  const rows = zeilen.map(
    ({ verwaltung, zellen }) =>
      html`<tr><th scope="row">${itemLink(verwaltung)}</th>${zellen.map((cell) => html`<td>${cell && cellOf(cell, verwaltung, view)}</td>`)}</tr>\n`,
  );
  return html`<div class="rolle" role="group" aria-label="${titel}" tabindex="0"><table class="tafel kreuztafel"><caption class="vh">${titel}</caption><thead><tr><th scope="col">Verwaltung</th>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function cellOf(cell: Zelle, verwaltung: Item, view: View): Html {
  const links = (["suche", "biete"] as const).flatMap((richtung) => {
    const [first, ...more] = cell[richtung];
    if (!first) return [];
    return more.length === 0
      ? [html`<a${href(first.url)}>${verbs[richtung]}<span class="vh">: ${first.data.titel}</span></a>`]
      : [several(richtung, more.length + 1, first, verwaltung, view)];
  });
  return html`${links.map((link, i) => [i > 0 && html`<br>`, link])}`;
}

/** More than one stand in the list of the Verwaltung. */
function several(richtung: "suche" | "biete", count: number, { type }: Item, verwaltung: Item, { site }: View): Html {
  const list = site.url(facetPath(type, { name: "verwaltung" }, { value: verwaltung.kennung }));
  return html`<a${href(list)}>${verbs[richtung]} ${count}<span class="vh"> Dinge: ${verwaltung.data.titel}</span></a>`;
}
