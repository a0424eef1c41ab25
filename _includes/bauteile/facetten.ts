import { html } from "../../src/html.ts";
import type { Bauteil } from "../bauteil.ts";
import { facetten } from "../components/facetten.ts";

export default {
  titel: "Facetten",
  wann: "Grenzt eine Liste ein. Jeder Wert ist eine eigene Seite mit Anzahl; ab dem neunten klappt der Rest ein, es sei denn, eine Seite zeigt alle.",
  beispiele: ({ site }) => {
    const url = site.url("/themen/");
    const jahre = Array.from({ length: 10 }, (_, i) => ({
      text: String(2026 - i),
      url,
      anzahl: 10 - i,
      aktuell: i === 9,
    }));
    const orte = ["Ahornried", "Birkenwerder"].map((text) => ({ text, url, anzahl: 7, aktuell: false }));
    return [
      {
        name: "Status, Gewähltes, Eingeklapptes, die größten von vielen",
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
            { titel: "Nach Jahr", punkte: jahre },
            { titel: "Nach Ort", punkte: orte, alle: { text: "Alle 387", url } },
          ],
        })}</div>`,
      },
    ];
  },
} satisfies Bauteil;
