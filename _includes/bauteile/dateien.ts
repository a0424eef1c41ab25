import type { Bauteil } from "../bauteil.ts";
import { dateien } from "../components/dateien.ts";

export default {
  titel: "Dateien",
  wann: "Zum Herunterladen, mit Art, Größe und Lizenz.",
  beispiele: ({ site, assets }) => [
    {
      name: "zwei Dateien",
      inhalt: dateien({
        dateien: [
          {
            titel: "Zeichen des Auftritts",
            url: site.url(assets.path("images/favicon.svg")),
            angabe: "SVG, 1 KB, EUPL-1.2",
          },
          {
            titel: "Schrift",
            url: site.url(assets.path("fonts/fira-sans-400.woff2")),
            angabe: "WOFF2, 20 KB, OFL-1.1",
          },
        ],
      }),
    },
  ],
} satisfies Bauteil;
