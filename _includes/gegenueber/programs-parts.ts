import { html } from "../../src/html.ts";
import { einsatzMatrix } from "../../src/gegenueber/einsatz-matrix.ts";
import { teileOf } from "../../src/gegenueber/teile.ts";
import type { Item } from "../../src/model/site.ts";
import { abteilung } from "../components/abteilung.ts";
import type { View } from "../view.ts";
import { oldWords } from "./age-words.ts";
import type { Seite } from "./comparison-page.ts";
import { programsTable } from "./programs-table.ts";
import { spanWords } from "./span-words.ts";

/** Cells that keep a page below its budget. */
const cells = 320;

/** The parts of a page with the programs of these Verwaltungen side by side; `danach` follows the first table. */
export function programsTeile(
  verwaltungen: readonly Item<"verwaltung">[],
  view: View,
  danach?: Seite["teile"][number]["inhalt"],
): Seite["teile"] {
  const spalten = verwaltungen.map((verwaltung, platz) => ({ verwaltung, platz }));
  const teile = teileOf(einsatzMatrix(verwaltungen, view.site), spalten, cells);
  return teile.map((teil, i) => ({
    zeile: teile.length > 1 ? spanWords(teil.spalten.map(({ verwaltung }) => verwaltung)) : undefined,
    inhalt: html`${abteilung({
      id: "tafel",
      titel: "Wer womit arbeitet",
      rand: html`<p>Das Zeichen = zeigt dasselbe Produkt im selben Sachgebiet, wie es auch geschrieben ist.</p><p>${oldWords}</p>`,
      inhalt: programsTable(teil, "Fachverfahren nach Sachgebiet und Verwaltung", view),
    })}${i === 0 && danach}`,
  }));
}
