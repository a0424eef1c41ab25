import { html, type Html } from "../../src/html.ts";
import { kenngroessenOf } from "../../src/gegenueber/kenngroessen.ts";
import { countText } from "../../src/text/numbers.ts";
import { figureText } from "../../src/text/figure-text.ts";
import { abteilung } from "../components/abteilung.ts";
import { tafel } from "../components/tafel.ts";
import { itemLink } from "../eintrag/item-link.ts";
import type { View } from "../view.ts";

/** Named on the page; the table for spreadsheets has all. */
const most = 20;

/** Figures only one Verwaltung tells so far: an invitation to the others. */
export function loneFigures(view: View): Html | undefined {
  const lone = kenngroessenOf(view.site).filter(({ werte }) => werte.size === 1);
  if (lone.length === 0) return undefined;
  const rest = lone.length - most;
  const zeilen = lone
    .slice(0, most)
    .flatMap(({ bezeichnung, werte }) =>
      [...werte.values()].map(({ verwaltung, angabe }) => [bezeichnung, itemLink(verwaltung), figureText(angabe)]),
    );
  const spalten = [{ titel: "Kennzahl" }, { titel: "Verwaltung" }, { titel: "Wert", zahl: true }];
  return abteilung({
    id: "einzeln",
    titel: "Nur bei einer",
    rand: html`<p>Verglichen wird, was gleich heißt und dieselbe Einheit hat.</p>`,
    inhalt: html`<div class="stapel"><p>Diese Zahlen nennt bisher nur eine Verwaltung. Zählen Sie das auch? Tragen Sie es in Ihrem Eintrag unter derselben Bezeichnung ein.</p>${tafel({ titel: "Kennzahlen einer einzigen Verwaltung", titelVersteckt: true, spalten, zeilen })}${rest > 0 && html`<p>Und ${countText(rest, "weitere", "weitere")}: Die Tabelle (CSV) enthält alle.</p>`}</div>`,
  });
}
