import type { Zufall } from "../../suche/zufall.ts";
import { monate, weibliche, zusammensetzungen, type Wort } from "./woerter.ts";

/** What a text may speak of. */
export interface Worueber {
  readonly orte: readonly string[];
  /** Words the text comes back to. */
  readonly eigene?: readonly Wort[];
  readonly begriffe?: readonly string[];
  /** Makes a link to another entry. */
  readonly verweis?: () => string;
}

/** Fills the places of a pattern (wortschatz.yaml says which there are) and begins it with a capital letter. */
export function schreibe(pattern: string, chance: Zufall, worueber: Worueber): string {
  const filled = pattern.replaceAll(/\{([A-Z])\}/g, (_, place: string) => fill(place, chance, worueber));
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

function fill(place: string, chance: Zufall, { orte, eigene, begriffe, verweis }: Worueber): string {
  switch (place) {
    case "N":
    case "A":
    case "D": {
      const { wort, artikel } = word(chance, eigene);
      return `${artikel[place]} ${wort}`;
    }
    case "W":
      return word(chance, eigene).wort;
    case "P":
      return word(chance, eigene).plural;
    case "F":
      return chance.pick(weibliche);
    case "O":
      return chance.pick(orte);
    case "B":
      return begriffe?.length ? chance.pick(begriffe) : chance.pick(weibliche);
    case "V":
      return verweis?.() ?? chance.pick(weibliche);
    case "Z":
      return String(3 + chance.below(95));
    case "E":
      return `${1 + chance.below(98)}.${100 + chance.below(900)}`;
    case "J":
      return String(2019 + chance.below(8));
    case "M":
      return chance.pick(monate);
    case "T":
      return `${1 + chance.below(28)}. ${chance.pick(monate)} ${2019 + chance.below(8)}`;
    default:
      throw new Error(`no place {${place}}`);
  }
}

/** Texts come back to a few words, and use many others once. */
function word(chance: Zufall, eigene: readonly Wort[] | undefined): Wort {
  return eigene && chance.below(10) < 6 ? chance.pick(eigene) : chance.pick(zusammensetzungen);
}
