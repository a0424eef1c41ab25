import { outlines } from "../../src/karte/karte-of.ts";
import { sheet } from "../../src/karte/project.ts";
import { beispielKacheln, type Bauteil } from "../bauteil.ts";
import { landkarte } from "../components/landkarte.ts";

const [stadt] = beispielKacheln;

export default {
  titel: "Landkarte",
  wann: "Wo Verwaltungen liegen. Dasselbe steht immer auch als Tabelle auf der Seite.",
  beispiele: ({ site }) => [
    {
      name: "Kachel neben ihrem Ort, und mehrere in einer",
      inhalt: landkarte({
        titel: "Zwei Orte",
        breite: sheet.width,
        hoehe: sheet.height,
        ...outlines(),
        zeiger: "M300 300L350 330",
        orte: [
          { x: 300, y: 300 },
          { x: 120, y: 380 },
        ],
        kacheln: [{ kachel: { ...stadt, url: site.url("/verwaltungen/") }, x: 330, y: 316 }],
        buendel: [{ x: 120, y: 380, anzahl: 4, namen: "Musterstadt und drei andere", url: site.url("/verwaltungen/") }],
      }),
    },
  ],
} satisfies Bauteil;
