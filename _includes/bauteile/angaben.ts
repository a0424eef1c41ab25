import type { Bauteil } from "../bauteil.ts";
import { angaben } from "../components/angaben.ts";
import { extern } from "../components/extern.ts";
import { zeit } from "../components/zeit.ts";

export default {
  titel: "Angaben",
  wann: "Namen und Werte eines Eintrags, wenn eine Tabelle zu viel wäre.",
  beispiele: () => [
    {
      name: "Text, Datum, Verweis",
      inhalt: angaben({
        eintraege: [
          { name: "Beginn", wert: zeit("2024-01") },
          { name: "Form der Zusammenarbeit", wert: "Öffentlich-rechtliche Vereinbarung" },
          {
            name: "Rechtsgrundlage",
            wert: extern({ url: "https://www.gesetze-im-internet.de/", text: "Gesetze im Internet" }),
          },
        ],
      }),
    },
  ],
} satisfies Bauteil;
