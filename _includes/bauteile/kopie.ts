import { html } from "../../src/html.ts";
import type { Bauteil } from "../bauteil.ts";
import { kopie } from "../components/kopie.ts";

export default {
  titel: "Kopie",
  wann: "Text für die Presse mit Zeichenzahl. Ein Klick markiert ihn ganz.",
  beispiele: () => [
    {
      name: "Überschrift und Kurzmeldung",
      inhalt: html`<div class="presse">${kopie({ titel: "Überschrift", text: "Neun Kassen, ein Prüfplan" })}${kopie({
        titel: "Kurzmeldung",
        text: "Musterstadt (kd). Neun Verwaltungen im Musterkreis prüfen ihre Kassen ab Januar nach einem gemeinsamen Plan.",
      })}</div>`,
    },
  ],
} satisfies Bauteil;
