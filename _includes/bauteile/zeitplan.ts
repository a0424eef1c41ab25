import type { Bauteil } from "../bauteil.ts";
import { zeitplan } from "../components/zeitplan.ts";

export default {
  titel: "Zeitplan",
  wann: "Nennt die Meilensteine eines Projekts in ihrer Reihenfolge, auch die ohne Tag.",
  beispiele: () => [
    {
      name: "alle Stände",
      inhalt: zeitplan({
        schritte: [
          { datum: "2025-03", titel: "Anforderungen gesammelt", status: "erreicht", label: "erreicht" },
          { datum: "2025-09-30", titel: "Vergabe", status: "verschoben", label: "verschoben" },
          { datum: "2026-06", titel: "Einführung", status: "offen", label: "offen" },
          { titel: "Zweiter Standort", status: "entfallen", label: "entfallen" },
        ],
      }),
    },
  ],
} satisfies Bauteil;
