import { html, href, type Child } from "../../src/html.ts";
import { nutzungenOf, type Nutzung } from "../../src/gegenueber/einsatz-matrix.ts";
import type { Item } from "../../src/model/site.ts";
import { marke } from "../components/marke.ts";
import { tafel } from "../components/tafel.ts";
import { verbindung } from "../components/verbindung.ts";
import { zeit } from "../components/zeit.ts";
import { productLink, productUrl } from "../gegenueber/product-link.ts";
import { sameUrl } from "../gegenueber/same-url.ts";
import type { View } from "../view.ts";
import { itemLink } from "./item-link.ts";
import type { Section } from "./section.ts";

/** Tiles in a row; the page of the product names all. */
const most = 6;

/** The programs of a Verwaltung and who else uses the same one: those can stand in for each other. */
export function programsSection(item: Item<"verwaltung">, view: View): Section | undefined {
  const all = nutzungenOf(item, view.site);
  // In the order the editors gave them.
  const sorted = (item.data.fachverfahren ?? []).flatMap((one) => all.filter(({ angabe }) => angabe === one));
  if (sorted.length === 0) return undefined;
  const zeilen = sorted.map((one) => {
    const { sachgebiet, produkt, angabe } = one;
    const { anbieter, stand, beispiel } = angabe;
    return [
      html`${sachgebiet ? itemLink(sachgebiet) : angabe.produkt}${beispiel === true && html` ${marke({ art: "beispiel" })}`}`,
      html`${productLink(produkt, view, angabe.produkt)}${anbieter !== undefined && html`<small>${anbieter}</small>`}`,
      stand !== undefined && zeit(stand),
      othersOf(one, view),
    ];
  });
  const spalten = [{ titel: "Sachgebiet" }, { titel: "Produkt" }, { titel: "Stand" }, { titel: "Auch im Einsatz bei" }];
  return {
    id: "fachverfahren",
    titel: "Fachverfahren",
    rand: html`<p>Wer dasselbe Programm einsetzt, kann vertreten.</p><p><a${href(sameUrl(item, view))}>Wer nutzt dasselbe wie wir?</a></p>`,
    inhalt: tafel({ titel: "Fachverfahren", titelVersteckt: true, spalten, zeilen }),
  };
}

function othersOf({ produkt, verwaltung }: Nutzung, view: View): Child {
  const others = produkt.verwaltungen.filter((one) => one !== verwaltung);
  if (others.length === 0) return html`<span class="leise">niemandem hier</span>`;
  const shown = others.slice(0, most);
  const rest = others.length - shown.length;
  const names = shown.map(({ data }) => data.titel).join(", ");
  // Their names would make this page a hit for them.
  return html`<div data-pagefind-ignore>${verbindung({
    kacheln: shown.map((one) => view.tile(one)),
    label: "Auch bei",
    namen: names,
    ...(rest > 0 ? { mehr: { anzahl: rest, url: productUrl(produkt, view) } } : {}),
  })}</div>`;
}
