import { html } from "../../src/html.ts";
import type { Bauteil } from "../bauteil.ts";
import { treffer } from "../components/treffer.ts";

export default {
  titel: "Treffer",
  wann: "Ein Eintrag im Ergebnis der Suche; markiert ist nur, was gesucht wurde.",
  beispiele: ({ site }) => [
    {
      name: "mit Stand und Abschnitten, ohne beides, aus einem anderen Hub",
      inhalt: html`<ol class="treffer">${treffer({
        art: "Thema, Kasse",
        url: site.url("/themen/"),
        titel: [
          { text: "Kasse", markiert: true },
          { text: "narchivierung", markiert: false },
        ],
        auszug: [
          { text: "Wie lange bewahrt eine ", markiert: false },
          { text: "Kasse", markiert: true },
          { text: " ihre Belege auf?", markiert: false },
        ],
        stand: { status: "laeuft", label: "läuft" },
        abschnitte: [{ text: "Fristen", url: site.url("/themen/") }],
      })}${treffer({
        art: "Begriff",
        url: site.url("/begriffe/"),
        titel: [{ text: "Beleg", markiert: false }],
        auszug: [{ text: "Nachweis einer Zahlung.", markiert: false }],
        abschnitte: [],
      })}${treffer({
        art: "Vorlage, Kasse",
        url: "https://nord.kurzer-dienstweg.example/vorlagen/kassenordnung/",
        hub: { name: "Kurzer Dienstweg Nord", geholt: "20. November 2026" },
        titel: [{ text: "Kassenordnung", markiert: false }],
        auszug: [{ text: "Wer in der Kasse was unterschreibt.", markiert: false }],
        abschnitte: [],
      })}</ol>`,
    },
  ],
} satisfies Bauteil;
