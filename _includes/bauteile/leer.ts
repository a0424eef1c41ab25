import { html } from "../../src/html.ts";
import type { Bauteil } from "../bauteil.ts";
import { leer } from "../components/leer.ts";

export default {
  titel: "Leerer Platz",
  wann: "Wo noch nichts steht, sagt er, was man tun kann.",
  beispiele: ({ site }) => [
    {
      name: "mit nächstem Schritt",
      inhalt: leer({
        inhalt: html`<p>Zu diesem Sachgebiet gibt es noch keinen Bericht. Sehen Sie unter <a href="${site.url("/themen/")}">Themen</a> nach, oder schreiben Sie den ersten.</p>`,
      }),
    },
  ],
} satisfies Bauteil;
