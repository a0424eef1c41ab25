import { html, href, type Child, type Html } from "../../src/html.ts";
import { labelOf } from "../../src/model/field.ts";
import type { Item } from "../../src/model/site.ts";
import type { Matrix, Teilnahme } from "../../src/process/library/matrix.ts";
import { typography } from "../../src/text/typography.ts";
import { stufe } from "../components/stufe.ts";
import { itemLink } from "./item-link.ts";

/** The matrix as a table in a box that scrolls on its own; a variant leads to where the process tells of it. */
export function libraryMatrix({ verwaltungen, zeilen }: Matrix, titel: string): Html {
  const head = verwaltungen.map((one) => html`<th scope="col">${itemLink(one)}</th>`);
  const rows = zeilen.map(
    ({ prozess, zellen }) =>
      html`<tr><th scope="row">${itemLink(prozess)}${prozess.data.leistung !== undefined && html`<small>LeiKa ${prozess.data.leistung}</small>`}</th>${zellen.map((cell, i) => html`<td>${cell && cellOf(prozess, verwaltungen[i]!, cell)}</td>`)}</tr>\n`,
  );
  return html`<div class="rolle" role="group" aria-label="${titel}" tabindex="0"><table class="tafel kreuztafel"><caption class="vh">${titel}</caption><thead><tr><th scope="col">Prozess</th>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function cellOf(prozess: Item<"prozess">, verwaltung: Item, { stufe: stage, variante }: Teilnahme): Child {
  const { type, url } = prozess;
  const field = type.fields["stufe"];
  const stages = field?.enum ?? [];
  const label = typography(labelOf(field, stage));
  const mark = stufe({ nummer: stages.indexOf(stage) + 1, von: stages.length, label, knapp: true });
  // A stage of one's own is no way of one's own.
  return variante?.bpmn !== undefined || variante?.abweichung !== undefined
    ? html`${mark} <a${href(`${url}#a_varianten`)}>Variante<span class="vh"> von ${verwaltung.data.titel}</span></a>`
    : mark;
}
