import { zahlenbild as placed } from "../../src/massnahmen/zahlenbild.ts";
import type { Bauteil } from "../bauteil.ts";
import { zahlenbild } from "../components/zahlenbild.ts";

const zahlen = [
  { tag: "2025-03-31", wert: 1 },
  { tag: "2026-03-31", wert: 4 },
  { tag: "2026-09-30", wert: 6 },
];

export default {
  titel: "Zahlenbild",
  wann: "Zeigt, wie sich eine Zahl über die Zeit verändert; eine Tabelle sagt dasselbe.",
  beispiele: () => [
    {
      name: "drei Tage",
      inhalt: zahlenbild({
        titel: "Abläufe",
        bild: placed(zahlen),
        worte: zahlen.map(({ tag, wert }) => ({ wert: String(wert), tag: tag.slice(0, 4) })),
      }),
    },
  ],
} satisfies Bauteil;
