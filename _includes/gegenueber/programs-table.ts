import { html, type Child, type Html } from "../../src/html.ts";
import type { EinsatzZeile, Nutzung } from "../../src/gegenueber/einsatz-matrix.ts";
import type { Produkt } from "../../src/gegenueber/produkte.ts";
import type { Teil } from "../../src/gegenueber/teile.ts";
import type { Item } from "../../src/model/site.ts";
import { oncePer } from "../../src/once-per.ts";
import { countText } from "../../src/text/numbers.ts";
import { marke } from "../components/marke.ts";
import { itemLink } from "../eintrag/item-link.ts";
import type { View } from "../view.ts";
import { ageWords, greyIfOld } from "./age-words.ts";
import { comparisonTable } from "./comparison-table.ts";
import { productLink } from "./product-link.ts";

/** A column of the matrix and where it stands in its rows. */
export interface Spalte {
  readonly verwaltung: Item<"verwaltung">;
  readonly platz: number;
}

/** Programs of Verwaltungen by Sachgebiet; a cell says how many others run the same there, on whatever page they stand. */
export function programsTable({ zeilen, spalten }: Teil<EinsatzZeile, Spalte>, titel: string, view: View): Html {
  const shown = zeilen.flatMap(({ zellen }) => spalten.flatMap(({ platz }) => zellen[platz]!));
  const invented = shown.length > 0 && shown.every(({ angabe }) => angabe.beispiel === true);
  const table = comparisonTable({
    titel,
    erste: "Sachgebiet",
    spalten: spalten.map(({ verwaltung }) => verwaltung),
    zeilen: zeilen.map(({ sachgebiet, zellen }) => ({
      kopf: itemLink(sachgebiet),
      zellen: spalten.map(({ platz }) => cellOf(zellen[platz]!, zellen, !invented, view)),
    })),
  });
  return html`<div class="stapel">${invented && html`<p>${marke({ art: "beispiel" })} Alle Angaben in dieser Tabelle sind erfunden.</p>`}${table}</div>`;
}

/** How many cells of a row have a product. */
const usersIn = oncePer((row: EinsatzZeile["zellen"]): ReadonlyMap<Produkt, number> => {
  const counts = new Map<Produkt, number>();
  for (const cell of row)
    for (const produkt of new Set(cell.map((use) => use.produkt))) counts.set(produkt, (counts.get(produkt) ?? 0) + 1);
  return counts;
});

function cellOf(cell: readonly Nutzung[], row: EinsatzZeile["zellen"], marked: boolean, view: View): Child {
  if (cell.length === 0) return html`<span class="leise">–<span class="vh">keine Angabe</span></span>`;
  return cell.map(({ produkt, angabe }) => {
    const others = usersIn(row).get(produkt)! - 1;
    const name = greyIfOld(productLink(produkt, view), angabe.stand, view);
    return html`<div>${name}${marked && angabe.beispiel === true && html` ${marke({ art: "beispiel" })}`}${others > 0 && html`<small><strong>=</strong> auch bei ${countText(others, "anderen", "anderen")}</small>`}${ageWords(angabe.stand, view)}</div>`;
  });
}
