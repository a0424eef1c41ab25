import { html } from "../../src/html.ts";
import type { Item, Site } from "../../src/model/site.ts";
import { oncePer } from "../../src/once-per.ts";
import { marke } from "../components/marke.ts";
import { tafel } from "../components/tafel.ts";
import { verbindung } from "../components/verbindung.ts";
import { zeit } from "../components/zeit.ts";
import type { View } from "../view.ts";
import { reference } from "./reference.ts";
import type { Section } from "./section.ts";

/** The programs of a Verwaltung and who else uses the same one: those can stand in for each other. */
export function programsSection(item: Item<"verwaltung">, view: View): Section | undefined {
  const all = item.data.fachverfahren ?? [];
  if (all.length === 0) return undefined;
  const zeilen = all.map(({ sachgebiet, produkt, anbieter, stand, beispiel }) => {
    const others = (usersOf(view.site).get(produkt) ?? []).filter((one) => one !== item);
    return [
      html`${reference("sachgebiet", sachgebiet, view) ?? produkt}${beispiel && html` ${marke({ art: "beispiel" })}`}`,
      html`${produkt}${anbieter !== undefined && html`<small>${anbieter}</small>`}`,
      stand !== undefined && zeit(stand),
      others.length === 0
        ? html`<span class="leise">niemandem hier</span>`
        : // Their names would make this page a hit for them.
          html`<div data-pagefind-ignore>${verbindung({
            kacheln: others.map((one) => view.tile(one)),
            label: `Auch bei: ${others.map(({ data }) => data.titel).join(", ")}`,
            namen: others.map(({ data }) => data.titel).join(", "),
          })}</div>`,
    ];
  });
  const spalten = [{ titel: "Sachgebiet" }, { titel: "Produkt" }, { titel: "Stand" }, { titel: "Auch im Einsatz bei" }];
  return {
    id: "fachverfahren",
    titel: "Fachverfahren",
    rand: html`<p>Wer dasselbe Programm einsetzt, kann vertreten.</p>`,
    inhalt: tafel({ titel: "Fachverfahren", titelVersteckt: true, spalten, zeilen }),
  };
}

/** Verwaltungen by the programs they use. */
const usersOf = oncePer((site: Site): ReadonlyMap<string, readonly Item<"verwaltung">[]> => {
  const pairs = site
    .all("verwaltung")
    .flatMap((item) => (item.data.fachverfahren ?? []).map(({ produkt }) => [produkt, item] as const));
  const products = Map.groupBy(pairs, ([produkt]) => produkt);
  return new Map([...products].map(([produkt, found]) => [produkt, [...new Set(found.map(([, item]) => item))]]));
});
