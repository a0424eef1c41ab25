import { html } from "../../src/html.ts";
import type { Bauteil } from "../bauteil.ts";
import { angaben } from "../components/angaben.ts";
import { mappe } from "../components/mappe.ts";

export default {
  titel: "Mappe",
  wann: "Hebt Fakten, Rechte oder Termine aus dem Text heraus; höchstens zweimal auf einer Seite.",
  beispiele: () => [
    {
      name: "Faktenkasten",
      inhalt: mappe({
        inhalt: html`<h4>Auf einen Blick</h4>${angaben({
          eintraege: [
            { name: "Ort", wert: "Rathaus Musterstadt" },
            { name: "Teilnehmende", wert: "23 aus neun Verwaltungen" },
          ],
        })}`,
      }),
    },
  ],
} satisfies Bauteil;
