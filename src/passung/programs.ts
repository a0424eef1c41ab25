import { nameKey } from "../gegenueber/name-key.ts";
import type { Item } from "../model/site.ts";

/** The programs a Verwaltung uses, all or those of one Sachgebiet, each once. */
export function programsOf({ data }: Item<"verwaltung">, sachgebiet?: string): readonly string[] {
  const used = (data.fachverfahren ?? []).filter((one) => sachgebiet === undefined || one.sachgebiet === sachgebiet);
  return [...new Set(used.map(({ produkt }) => produkt))];
}

/** True for two spellings of one product, as the comparison of Fachverfahren knows them. */
export function sameProgram(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/** True when one of the programs is this one. */
export function hasProgram(programs: readonly string[], produkt: string): boolean {
  return programs.some((one) => sameProgram(one, produkt));
}
