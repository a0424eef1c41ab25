import { html, type Html } from "../../src/html.ts";
import type { Einsatz, Produkt } from "../../src/gegenueber/produkte.ts";
import { chunks } from "../../src/gegenueber/teile.ts";
import type { Page } from "../../src/model/page.ts";
import { countText } from "../../src/text/numbers.ts";
import { abteilung } from "../components/abteilung.ts";
import { marke } from "../components/marke.ts";
import { tafel } from "../components/tafel.ts";
import { itemLink } from "../eintrag/item-link.ts";
import type { View } from "../view.ts";
import { ageWords } from "./age-words.ts";
import { comparisonPages } from "./comparison-page.ts";
import { inquiry, inquiryWords } from "./inquiry.ts";
import { fachverfahrenKopf } from "./kopf.ts";
import { productAddress } from "./product-link.ts";

/** Rows on one page: prepared letters are long. */
const perPage = 30;

/** Who runs a product, in which Sachgebiet, since when it is known, and whom to ask. */
export function productPages(produkt: Produkt, view: View): readonly Page[] {
  const { name, einsaetze, verwaltungen } = produkt;
  const spellings = [...new Set(einsaetze.map(({ angabe }) => angabe.produkt))].filter((one) => one !== name);
  const vorspann = `${countText(verwaltungen.length, "Verwaltung arbeitet", "Verwaltungen arbeiten")} mit ${name}.`;
  const seite = {
    adresse: productAddress(produkt),
    titel: `Wer nutzt ${name}?`,
    vorspann,
    daten: spellings.length === 0 ? [] : [`Auch geschrieben: ${spellings.slice(0, 5).join(", ")}`],
    teile: chunks(einsaetze, perPage).map((some) => ({
      inhalt: abteilung({
        id: "wer",
        titel: "Wer damit arbeitet",
        rand: html`<p>${inquiryWords}</p>`,
        inhalt: table(some, name, view),
      }),
    })),
  };
  return comparisonPages(fachverfahrenKopf, seite, view);
}

function table(einsaetze: readonly Einsatz[], name: string, view: View): Html {
  const spalten = [{ titel: "Verwaltung" }, { titel: "Sachgebiet" }, { titel: "Anbieter" }, { titel: "Kontakt" }];
  const zeilen = einsaetze.map(({ verwaltung, sachgebiet, angabe: { anbieter, stand, beispiel } }) => [
    html`${itemLink(verwaltung)}${beispiel === true && html` ${marke({ art: "beispiel" })}`}`,
    html`${sachgebiet ? itemLink(sachgebiet) : "–"}${ageWords(stand, view)}`,
    anbieter,
    html`${verwaltung.data.kontakt?.stelle}${verwaltung.data.kontakt && html`<br>`}${inquiry(verwaltung, [name], view)}`,
  ]);
  return tafel({ titel: `Verwaltungen mit ${name}`, titelVersteckt: true, spalten, zeilen });
}
