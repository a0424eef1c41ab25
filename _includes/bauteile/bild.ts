import type { Bauteil } from "../bauteil.ts";
import { bild } from "../components/bild.ts";

export default {
  titel: "Bild",
  wann: "Mit Nachweis, und mit Unterschrift, wenn das Bild mehr sagt als der Text daneben.",
  beispiele: ({ site, assets }) => {
    const src = site.url(assets.path("images/favicon.svg"));
    const size = { quellen: [], src, srcset: `${src} 192w`, sizes: "12rem", breite: 192, hoehe: 192 };
    return [
      {
        name: "nur Nachweis",
        inhalt: bild({ ...size, alt: "Das Zeichen des Auftritts", nachweis: "Bild: Kurzer Dienstweg, EUPL-1.2" }),
      },
      {
        name: "mit Unterschrift und Quelle",
        inhalt: bild({
          ...size,
          alt: "Dasselbe Zeichen noch einmal",
          unterschrift: "Der kurze Weg verbindet zwei Ämter.",
          nachweis: "Bild: Kurzer Dienstweg, EUPL-1.2",
          quelle: "https://www.kurzer-dienstweg.example/",
        }),
      },
    ];
  },
} satisfies Bauteil;
