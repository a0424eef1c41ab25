import type { Lage, Massnahme } from "./massnahme.ts";
import { countByLage } from "./register.ts";

/** How a measure stands, in words. */
export const lageLabel: Readonly<Record<Lage, string>> = {
  ueberfaellig: "überfällig",
  termin: "mit Termin",
  "ohne-termin": "ohne Termin",
  erledigt: "erledigt",
  entfallen: "entfallen",
};

/** „2 überfällig, 3 mit Termin, 5 ohne Termin“: what is left to do, and what is done when nothing is. */
export function lageText(all: readonly Massnahme[]): string {
  const count = countByLage(all);
  const open = (["ueberfaellig", "termin", "ohne-termin"] as const).filter((lage) => count[lage] > 0);
  if (open.length === 0) return "nichts offen";
  return open.map((lage) => `${count[lage]} ${lageLabel[lage]}`).join(", ");
}
