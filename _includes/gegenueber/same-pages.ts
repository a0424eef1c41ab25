import { html, type Html } from "../../src/html.ts";
import { dasselbeWie, type Gemeinsames } from "../../src/gegenueber/dasselbe.ts";
import type { Page } from "../../src/model/page.ts";
import type { Item } from "../../src/model/site.ts";
import { countText } from "../../src/text/numbers.ts";
import { abteilung } from "../components/abteilung.ts";
import { leer } from "../components/leer.ts";
import { tafel } from "../components/tafel.ts";
import { itemLink } from "../eintrag/item-link.ts";
import type { View } from "../view.ts";
import { comparisonPages } from "./comparison-page.ts";
import { inquiry, inquiryWords } from "./inquiry.ts";
import { fachverfahrenKopf } from "./kopf.ts";
import { productLink } from "./product-link.ts";
import { sameAddress } from "./same-url.ts";
import { programsTable } from "./programs-table.ts";
import { besideOf } from "../../src/gegenueber/beside-of.ts";
import { einsatzMatrix } from "../../src/gegenueber/einsatz-matrix.ts";
import { oldWords } from "./age-words.ts";

/** Named in the list of those who run the same. */
const most = 20;

/** One Verwaltung beside those who run the same products, and beside its neighbours. */
export function samePages(verwaltung: Item<"verwaltung">, view: View): readonly Page[] {
  const { site } = view;
  const { titel } = verwaltung.data;
  const same = dasselbeWie(verwaltung, site);
  const columns = [verwaltung, ...besideOf(verwaltung, site)];
  const own = einsatzMatrix(columns, site).filter(({ zellen }) => zellen[0]!.length > 0);
  const spalten = columns.map((one, platz) => ({ verwaltung: one, platz }));
  const list = same.length > 0 ? table(same.slice(0, most), view) : nobody;
  const rest = same.length - most;
  const inhalt = html`${abteilung({
    id: "dasselbe",
    titel: "Wer dasselbe nutzt",
    rand: same.length > 0 && html`<p>${inquiryWords}</p>`,
    inhalt: html`<div class="stapel">${list}${rest > 0 && html`<p>Und ${countText(rest, "weitere", "weitere")}: Die Seite des Produkts nennt alle.</p>`}</div>`,
  })}${
    columns.length > 1 &&
    abteilung({
      id: "tafel",
      titel: "Nebeneinander",
      rand: html`<p>Die Sachgebiete von ${titel}; daneben, wer am meisten Gleiches einsetzt oder zum selben Verbund oder Kreis gehört.</p><p>${oldWords}</p>`,
      inhalt: programsTable({ zeilen: own, spalten }, `Fachverfahren von ${titel} und anderen`, view),
    })
  }`;
  const seite = {
    adresse: sameAddress(verwaltung),
    titel: `Wer nutzt dasselbe wie ${titel}?`,
    vorspann: sentence(same, titel),
    teile: [{ inhalt }],
    skript: columns.length > 2,
  };
  return comparisonPages(fachverfahrenKopf, seite, view);
}

const nobody = leer({
  inhalt: html`<p>Bisher nennt niemand sonst eines dieser Fachverfahren. Vielleicht fehlen nur die Angaben: Jede Verwaltung kann sie in ihrem Eintrag unter „Fachverfahren“ ergänzen.</p>`,
});

function sentence(same: readonly Gemeinsames[], titel: string): string {
  if (same.length === 0) return `Niemand sonst nennt ein Fachverfahren von ${titel}.`;
  const many = countText(same.length, "Verwaltung setzt", "Verwaltungen setzen");
  return `${many} mindestens ein Fachverfahren von ${titel} ein. Wer dasselbe nutzt, kann vertreten und einander fragen.`;
}

function table(same: readonly Gemeinsames[], view: View): Html {
  const spalten = [{ titel: "Verwaltung" }, { titel: "Gemeinsam" }, { titel: "Kontakt" }];
  const zeilen = same.map(({ verwaltung, produkte }) => [
    itemLink(verwaltung),
    produkte.map((one, i) => html`${i > 0 && ", "}${productLink(one, view)}`),
    inquiry(
      verwaltung,
      produkte.map(({ name }) => name),
      view,
    ),
  ]);
  return tafel({ titel: "Verwaltungen mit denselben Fachverfahren", titelVersteckt: true, spalten, zeilen });
}
