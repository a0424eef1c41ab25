import type { Bauteil } from "../bauteil.ts";
import { plaetze } from "../components/plaetze.ts";

export default {
  titel: "Plätze",
  wann: "Unter einem Satz, der dasselbe sagt: zugesagt, unter Vorbehalt, frei. Der Strich ist die Mindestzahl.",
  beispiele: () => [
    { name: "noch nicht genug", inhalt: plaetze({ verbindlich: 5, vorbehalt: 2, mindestens: 8, gesamt: 12 }) },
    { name: "findet statt", inhalt: plaetze({ verbindlich: 9, vorbehalt: 0, mindestens: 8, gesamt: 12 }) },
    { name: "ohne Mindestzahl", inhalt: plaetze({ verbindlich: 1, vorbehalt: 1, gesamt: 4 }) },
  ],
} satisfies Bauteil;
