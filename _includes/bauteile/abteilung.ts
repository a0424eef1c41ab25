import type { Bauteil } from "../bauteil.ts";

export default {
  titel: "Abteilung",
  wann: "Jeder Abschnitt einer Seite, auch dieser: Überschrift am Rand unter dicker, Inhalt unter dünner Linie.",
  beispiele: () => [],
} satisfies Bauteil;
