import { html } from "../../src/html.ts";
import type { Bauteil } from "../bauteil.ts";
import { bild } from "../components/bild.ts";

export default {
  titel: "Bild",
  wann: "Mit Nachweis, und mit Unterschrift, wenn das Bild mehr sagt als der Text daneben.",
  beispiele: ({ site, assets }) => {
    const src = site.url(assets.path("images/favicon.svg"));
    const file = { quellen: [], src, srcset: `${src} 192w`, sizes: "12rem", breite: 192, hoehe: 192 };
    const nachweis = "Bild: Kurzer Dienstweg, EUPL-1.2";
    const plain = bild({ ...file, alt: "Das Zeichen des Auftritts", nachweis });
    const whole = bild({
      ...file,
      alt: "Dasselbe Zeichen noch einmal",
      unterschrift: "Der kurze Weg verbindet zwei Ämter.",
      nachweis,
      quelle: "https://www.kurzer-dienstweg.example/",
    });
    return [
      {
        name: "nur Nachweis; mit Unterschrift und Quelle",
        inhalt: html`<div class="neben gleich">${plain}${whole}</div>`,
      },
    ];
  },
} satisfies Bauteil;
