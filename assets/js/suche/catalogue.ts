import { oncePer } from "../../../src/once-per.ts";
import { filterNames, type FilterName } from "../../../src/search/search-state.ts";
import { ausAbstaenden } from "../../../src/search/werte/abstaende.ts";
import type { Pagefind } from "./pagefind.ts";

/** Ids of the entries that have each value of a filter. */
export type Values = ReadonlyMap<string, ReadonlySet<string>>;
export type AllValues = Readonly<Record<FilterName, Values>>;

/** What is known of all entries without fetching one; entries go by their id. */
export interface Catalogue {
  /** Ids, newest first, with their place. */
  readonly places: ReadonlyMap<string, number>;
  /** What the order of hits needs; all others can wait until hits are shown. */
  readonly values: Pick<AllValues, "Typ">;
  readonly all: () => Promise<AllValues>;
}

/** The catalogue of an index, made once. */
export const catalogueOf = oncePer(async (pagefind: Pagefind): Promise<Catalogue> => {
  const fetched = pagefind.werte("Typ");
  // Without words, Pagefind lists entries by their number, which the build gave to the newest first.
  const { results } = await pagefind.search(null, { filters: {} });
  const valuesFrom = (written: Awaited<typeof fetched>): Values =>
    new Map(
      Object.entries(written).map(([value, gaps]) => [
        value,
        new Set(ausAbstaenden(gaps).map((at) => results[at]!.id)),
      ]),
    );
  const Typ = valuesFrom(await fetched);
  let all: Promise<AllValues> | undefined;
  return {
    places: new Map(results.map(({ id }, place) => [id, place])),
    values: { Typ },
    all: () =>
      (all ??= Promise.all(
        filterNames.map(async (name) => [name, name === "Typ" ? Typ : valuesFrom(await pagefind.werte(name))] as const),
      ).then((entries) => Object.fromEntries(entries) as unknown as AllValues)),
  };
});
