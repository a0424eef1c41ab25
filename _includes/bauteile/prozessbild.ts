import type { Bauteil } from "../bauteil.ts";
import { beispielModell } from "../beispiel-modell.ts";
import { prozessbild } from "../components/prozessbild.ts";

export default {
  titel: "Prozessbild",
  wann: "Zeichnet ein Prozessmodell; jedes Element führt zu seinem Schritt. Steht nie ohne den Ablauf in Worten.",
  beispiele: () => [{ name: "kurzer Ablauf", inhalt: prozessbild({ modell: beispielModell, titel: "Beispiel" }) }],
} satisfies Bauteil;
