import { html, type Html } from "../../src/html.ts";
import { produkteOf, type Produkt } from "../../src/gegenueber/produkte.ts";
import { chunks } from "../../src/gegenueber/teile.ts";
import type { Page } from "../../src/model/page.ts";
import { numberText, countText } from "../../src/text/numbers.ts";
import { abteilung } from "../components/abteilung.ts";
import { tafel } from "../components/tafel.ts";
import { itemLink } from "../eintrag/item-link.ts";
import type { View } from "../view.ts";
import { comparisonPages } from "./comparison-page.ts";
import { fachverfahrenKopf } from "./kopf.ts";
import { productLink } from "./product-link.ts";

/** Rows on one page. */
const perPage = 60;

/** All products from A to Z with who makes them and how many run them. */
export function productListPages(view: View): readonly Page[] {
  const all = produkteOf(view.site);
  const seite = {
    adresse: "produkte/",
    titel: "Alle Fachverfahren von A bis Z",
    vorspann: "Welche Software im Einsatz ist und wie viele Verwaltungen damit arbeiten.",
    zeilen: [countText(all.length, "Produkt", "Produkte")],
    teile: chunks(all, perPage).map((some) => ({
      inhalt: abteilung({ id: "produkte", titel: "Produkte", inhalt: table(some, view) }),
    })),
  };
  return comparisonPages(fachverfahrenKopf, seite, view);
}

function table(some: readonly Produkt[], view: View): Html {
  const spalten = [
    { titel: "Produkt" },
    { titel: "Verwaltungen", zahl: true },
    { titel: "Sachgebiete" },
    { titel: "Anbieter" },
  ];
  const zeilen = some.map((produkt) => {
    const fields = new Set(produkt.einsaetze.flatMap(({ sachgebiet }) => sachgebiet ?? []));
    const makers = new Set(produkt.einsaetze.flatMap(({ angabe }) => angabe.anbieter ?? []));
    return [
      productLink(produkt, view),
      numberText(produkt.verwaltungen.length),
      [...fields].slice(0, 4).map((one, i) => html`${i > 0 && ", "}${itemLink(one)}`),
      [...makers].slice(0, 3).join(", "),
    ];
  });
  return tafel({ titel: "Fachverfahren von A bis Z", titelVersteckt: true, spalten, zeilen });
}
