import type { Bauteil } from "../bauteil.ts";
import { zeit } from "../components/zeit.ts";

export default {
  titel: "Zeit",
  wann: "Jedes Datum in Texten des Programms; bricht nicht um.",
  beispiele: () => [
    { name: "Tag", inhalt: zeit("2025-12-03") },
    { name: "Monat", inhalt: zeit("2025-12") },
    { name: "Jahr", inhalt: zeit("2025") },
  ],
} satisfies Bauteil;
