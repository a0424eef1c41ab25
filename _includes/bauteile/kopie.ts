import { html } from "../../src/html.ts";
import type { Bauteil } from "../bauteil.ts";
import { dateien } from "../components/dateien.ts";
import { kopie } from "../components/kopie.ts";

export default {
  titel: "Kopie",
  wann: "Text für die Presse mit Zeichenzahl. Ein Klick markiert ihn ganz; mit JavaScript gibt es einen Knopf zum Kopieren.",
  beispiele: () => [
    {
      name: "Überschrift und Kurzmeldung",
      inhalt: html`<div class="presse">${kopie({ titel: "Überschrift", text: "Neun Kassen, ein Prüfplan" })}${kopie({
        titel: "Kurzmeldung",
        text: "Musterstadt (kd). Neun Verwaltungen im Musterkreis prüfen ihre Kassen ab Januar nach einem gemeinsamen Plan.",
      })}</div>`,
    },
    {
      name: "langer Text, zuerst geschlossen, und derselbe als Datei",
      inhalt: html`<div class="presse">${kopie({
        titel: "Ganzer Bericht",
        text: "Neun Kassen, ein Prüfplan\n\nMusterstadt (kd). Neun Verwaltungen prüfen ihre Kassen gemeinsam.",
        oeffnen: "Text zeigen",
        danach: dateien({ dateien: [{ titel: "Ganzer Bericht als Textdatei", url: "#", angabe: "TXT" }] }),
      })}</div>`,
    },
  ],
} satisfies Bauteil;
