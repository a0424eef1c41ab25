import { nameKey } from "../gegenueber/name-key.ts";
import type { Item, Site } from "../model/site.ts";
import { oncePer } from "../once-per.ts";

/** The programs a Verwaltung uses, all or those of one Sachgebiet, each once. */
export function programsOf(verwaltung: Item<"verwaltung">, sachgebiet?: string): readonly string[] {
  return named(verwaltung).get(sachgebiet) ?? none;
}

const none: readonly string[] = [];

/** Programs by Sachgebiet; under undefined all of them. */
const named = oncePer(({ data }: Item<"verwaltung">): ReadonlyMap<string | undefined, readonly string[]> => {
  const used = data.fachverfahren ?? [];
  const names = (some: typeof used): readonly string[] => [...new Set(some.map(({ produkt }) => produkt))];
  const bySachgebiet = [...Map.groupBy(used, ({ sachgebiet }) => sachgebiet)];
  return new Map([...bySachgebiet.map(([one, some]) => [one, names(some)] as const), [undefined, names(used)]]);
});

/** True when one of the programs is this one, in whatever spelling the comparison of Fachverfahren knows as the same. */
export function hasProgram(programs: readonly string[], produkt: string): boolean {
  return programs.length > 0 && keysOf(programs).has(nameKey(produkt));
}

const keysOf = oncePer((programs: readonly string[]): ReadonlySet<string> => new Set(programs.map(nameKey)));

/** Verwaltungen that use a program, in the order of their list. */
export function usersOf(produkt: string, site: Site): readonly Item<"verwaltung">[] {
  return users(site).get(nameKey(produkt)) ?? [];
}

const users = oncePer((site: Site): ReadonlyMap<string, readonly Item<"verwaltung">[]> => {
  const found = new Map<string, Item<"verwaltung">[]>();
  for (const verwaltung of site.all("verwaltung"))
    for (const key of keysOf(programsOf(verwaltung))) {
      const some = found.get(key);
      if (some) some.push(verwaltung);
      else found.set(key, [verwaltung]);
    }
  return found;
});
