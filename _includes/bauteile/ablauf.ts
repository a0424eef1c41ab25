import { stepsOf } from "../../src/process/steps-of.ts";
import type { Bauteil } from "../bauteil.ts";
import { beispielModell } from "../beispiel-modell.ts";
import { ablauf, ablaufRollen } from "../components/ablauf.ts";

const words = stepsOf(beispielModell);

export default {
  titel: "Ablauf",
  wann: "Erzählt ein Prozessmodell in Schritten; jeder Schritt führt zu seiner Stelle im Bild.",
  beispiele: () => [
    { name: "Schritte", inhalt: ablauf(words) },
    { name: "nach Rollen", inhalt: ablaufRollen(words) },
  ],
} satisfies Bauteil;
