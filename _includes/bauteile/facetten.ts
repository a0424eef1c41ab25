import { html } from "../../src/html.ts";
import type { Bauteil } from "../bauteil.ts";
import { facetten } from "../components/facetten.ts";

export default {
  titel: "Facetten",
  wann: "Grenzt eine Liste ein. Jeder Wert ist eine eigene Seite mit Anzahl; ab dem neunten klappt der Rest ein.",
  beispiele: ({ site }) => {
    const url = site.url("/themen/");
    const jahre = Array.from({ length: 10 }, (_, i) => ({
      text: String(2026 - i),
      url,
      anzahl: 10 - i,
      aktuell: i === 9,
    }));
    return [
      {
        name: "Status, Gewähltes, Eingeklapptes",
        inhalt: html`<div class="zeile">${facetten({
          titel: "Beispiel eingrenzen",
          gruppen: [
            {
              titel: "Nach Status",
              punkte: [
                { text: "läuft", url, anzahl: 12, aktuell: true, status: "laeuft" },
                { text: "in Prüfung", url, anzahl: 1, aktuell: false, status: "in-pruefung" },
              ],
            },
            { titel: "Nach Jahr", punkte: jahre, alle: { text: "Alle Jahre", url } },
          ],
        })}</div>`,
      },
    ];
  },
} satisfies Bauteil;
