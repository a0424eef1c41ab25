import type { Zufall } from "../../suche/zufall.ts";
import type { Typ } from "./mengen.ts";
import { schreibe } from "./schreibe.ts";
import { wortschatz, zusammensetzungen } from "./woerter.ts";

const letters = "ABDEFGKLMNPRSTVWZ";

/** A title for the `i`-th entry of a type; the same one may come again. */
export function titelOf(typ: Typ, orte: readonly string[], i: number, chance: Zufall): string {
  const wort = chance.pick(zusammensetzungen).wort;
  const ort = chance.pick(orte);
  const named: Readonly<Partial<Record<Typ, () => string>>> = {
    verwaltung: () => `${chance.pick(["Gemeinde", "Gemeinde", "Gemeinde", "Stadt", "Amt", "Kreis"])} ${orte[i]}`,
    begriff: () =>
      Array.from({ length: 3 + chance.below(2) }, () => letters.charAt(chance.below(letters.length))).join(""),
    sachgebiet: () => wort,
    seite: () => wort,
    partner: () => `${wort} ${ort} GmbH`,
    reihe: () => `Fachrunde ${wort} ${ort}`,
    verbund: () => `Verbund ${ort} und ${chance.pick(orte)}`,
  };
  return named[typ]?.() ?? schreibe(chance.pick(wortschatz.titel), chance, { orte });
}
