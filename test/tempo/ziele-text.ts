import type { Auswertung } from "./auswerten.ts";
import { dezimal } from "./dezimal.ts";
import type { Ziel } from "./ziele.ts";

/** The promises of some sizes, each with what was measured and whether it holds. */
export function zieleText(ziele: readonly Ziel[], auswertung: Auswertung): string {
  return ziele
    .map(({ groesse, titel, grenze, einheit, gemessen }) => {
      const value = gemessen(auswertung);
      const held = value === undefined ? "nicht gemessen" : value <= grenze ? "gehalten" : "verfehlt";
      const shown = value === undefined ? "–" : `${dezimal(value)} ${einheit}`;
      return `${dezimal(groesse, 0).padStart(6)}  ${titel.padEnd(54)}${shown.padStart(14)}  höchstens ${`${dezimal(grenze)} ${einheit}`.padEnd(10)}  ${held}`;
    })
    .join("\n");
}
