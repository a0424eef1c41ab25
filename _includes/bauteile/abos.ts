import { abos } from "../components/abos.ts";
import type { Bauteil } from "../bauteil.ts";

export default {
  titel: "Abos",
  wann: "Am Ende einer Seite: was es von ihr als Feed, Kalender, Tabelle oder Daten gibt.",
  beispiele: ({ site }) => [{ name: "Liste von Terminen", inhalt: abos("/termine/", site) }],
} satisfies Bauteil;
