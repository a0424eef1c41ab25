import type { Bauteil } from "../bauteil.ts";

export default {
  titel: "Seitenkopf",
  wann: "Oben auf jeder Seite, auch auf dieser: Gattung am Rand, einzige Überschrift erster Ordnung, Vorspann.",
  beispiele: () => [],
} satisfies Bauteil;
