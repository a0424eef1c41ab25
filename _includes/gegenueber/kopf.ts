import type { Kopf } from "./comparison-page.ts";

/** The comparison of programs. */
export const fachverfahrenKopf = {
  typ: "verwaltung",
  name: "fachverfahren",
  titel: "Fachverfahren im Vergleich",
} as const satisfies Kopf;

/** The comparison of figures. */
export const kennzahlenKopf = {
  typ: "verwaltung",
  name: "kennzahlen",
  titel: "Kennzahlen im Vergleich",
} as const satisfies Kopf;
