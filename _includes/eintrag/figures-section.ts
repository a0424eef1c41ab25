import { html, href } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { dateText } from "../../src/text/dates.ts";
import { marke } from "../components/marke.ts";
import { mappe } from "../components/mappe.ts";
import { tafel } from "../components/tafel.ts";
import type { View } from "../view.ts";
import { reference } from "./reference.ts";
import type { Section } from "./section.ts";
import { zahl } from "./wert.ts";
import { zeit } from "./zeit.ts";

/** The figures of an item as a table in a chamois box. */
export function figuresSection(item: Item<"thema" | "verwaltung">, view: View): Section | undefined {
  const { kennzahlen } = item.data;
  if (!kennzahlen || kennzahlen.length === 0) return undefined;
  const withParty = kennzahlen.some(({ verwaltung }) => verwaltung !== undefined);
  const zeilen = kennzahlen.map(({ bezeichnung, wert, einheit, verwaltung, stand, quelle, beispiel }) => [
    html`${bezeichnung}${beispiel && html` ${marke({ art: "beispiel" })}`}`,
    ...(withParty ? [reference("verwaltung", verwaltung, view)] : []),
    html`${zahl(wert)}${einheit !== undefined && `\u00a0${einheit}`}`,
    html`${stand !== undefined && zeit(dateText(stand))}${quelle !== undefined && html`<small>${source(quelle)}</small>`}`,
  ]);
  const spalten = [
    { titel: "Kennzahl" },
    ...(withParty ? [{ titel: "Verwaltung" }] : []),
    { titel: "Wert", zahl: true },
    { titel: "Stand und Quelle" },
  ];
  return {
    id: "kennzahlen",
    titel: "Zahlen",
    inhalt: mappe({ inhalt: tafel({ titel: "Kennzahlen", titelVersteckt: true, spalten, zeilen }) }),
  };
}

function source(quelle: string) {
  return /^https?:\/\//.test(quelle)
    ? html`<a${href(quelle)} class="extern" rel="external">${quelle.replace(/^https?:\/\//, "")}</a>`
    : quelle;
}
