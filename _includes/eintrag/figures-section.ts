import { html, href } from "../../src/html.ts";
import { verwaltungenMitKennzahlen } from "../../src/gegenueber/vergleichbare.ts";
import type { Item } from "../../src/model/site.ts";
import { marke } from "../components/marke.ts";
import { mappe } from "../components/mappe.ts";
import { tafel } from "../components/tafel.ts";
import { figuresUrl } from "../gegenueber/figures-url.ts";
import type { View } from "../view.ts";
import { figureText } from "../../src/text/figure-text.ts";
import { reference } from "./reference.ts";
import type { Section } from "./section.ts";
import { source } from "./source.ts";
import { zeit } from "../components/zeit.ts";

/** The figures of an item as a table in a chamois box. */
export function figuresSection(item: Item<"thema" | "verwaltung">, view: View): Section | undefined {
  const { kennzahlen } = item.data;
  if (!kennzahlen || kennzahlen.length === 0) return undefined;
  const withParty = kennzahlen.some(({ verwaltung }) => verwaltung !== undefined);
  // One thing counted in several places is a column of its own, not a word repeated in every row.
  const [first] = kennzahlen;
  const same = withParty && kennzahlen.every(({ bezeichnung }) => bezeichnung === first!.bezeichnung);
  const zeilen = kennzahlen.map((one) => {
    const { bezeichnung, verwaltung, stand, quelle, beispiel } = one;
    const mark = beispiel && html` ${marke({ art: "beispiel" })}`;
    const party = reference("verwaltung", verwaltung, view);
    return [
      ...(same ? [html`${party}${mark}`] : [html`${bezeichnung}${mark}`, ...(withParty ? [party] : [])]),
      figureText(one),
      html`${stand !== undefined && zeit(stand)}${quelle !== undefined && html`<small>${source(quelle)}</small>`}`,
    ];
  });
  const spalten = [
    ...(same ? [] : [{ titel: "Kennzahl" }]),
    ...(withParty ? [{ titel: "Verwaltung" }] : []),
    { titel: same ? first!.bezeichnung : "Wert", zahl: true },
    { titel: "Stand und Quelle" },
  ];
  return {
    id: "kennzahlen",
    titel: "Zahlen",
    rand: compared(item, view) && html`<p><a${href(figuresUrl(view))}>Im Vergleich mit anderen</a></p>`,
    inhalt: mappe({ inhalt: tafel({ titel: "Kennzahlen", titelVersteckt: true, spalten, zeilen }) }),
  };
}

/** Whether somebody else tells one of these figures too. */
function compared(item: Item, { site }: View): boolean {
  return verwaltungenMitKennzahlen(site).some((one) => one === item);
}
