import type { Deviation } from "../../src/process/compare/deviation.ts";
import { deviationWords } from "../../src/process/compare/deviation-words.ts";
import type { Bauteil } from "../bauteil.ts";
import { abweichung, abweichungen, varianten } from "../components/varianten.ts";

export default {
  titel: "Varianten",
  wann: "Stellt Abläufe mehrerer Verwaltungen Schritt für Schritt nebeneinander; Zeichen und Wort sagen, was abweicht.",
  beispiele: () => [
    {
      name: "Tafel",
      inhalt: varianten({
        titel: "Antrag prüfen in zwei Verwaltungen",
        spalten: [{ titel: "Schritt" }, { titel: "Stadt Musterstadt" }, { titel: "Gemeinde Beispielheim" }],
        zeilen: [
          ["Antrag prüfen", abweichung({ art: "same" }), abweichung({ art: "role", statt: ["Teamleitung"] })],
          [
            "Bescheid zeichnen",
            abweichung({ art: "missing" }),
            abweichung({ art: "worded", statt: ["„Unterschreiben“"] }),
          ],
        ],
      }),
    },
    { name: "Zeichen", inhalt: abweichungen(Object.keys(deviationWords) as Deviation[]) },
  ],
} satisfies Bauteil;
