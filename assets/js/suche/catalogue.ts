import { oncePer } from "../../../src/once-per.ts";
import { filterNames, type FilterName } from "../../../src/search/search-state.ts";
import type { Pagefind } from "./pagefind.ts";

/** What is known of all entries without fetching one; entries go by their id. */
export interface Catalogue {
  /** Ids, newest first, with their place. */
  readonly places: ReadonlyMap<string, number>;
  /** Ids of the entries that have a value. */
  readonly values: Readonly<Record<FilterName, ReadonlyMap<string, ReadonlySet<string>>>>;
}

/** Asks Pagefind for the catalogue, once; it holds all of it already. */
export const catalogueOf = oncePer(async (pagefind: Pagefind): Promise<Catalogue> => {
  const newest = await pagefind.search(null, { filters: {}, sort: { datum: "desc" } });
  const all = await pagefind.filters();
  const having = async (name: FilterName, value: string) => {
    const { results } = await pagefind.search(null, { filters: { [name]: { any: [value] } } });
    return [value, new Set(results.map(({ id }) => id))] as const;
  };
  const values = await Promise.all(
    filterNames.map(
      async (name) =>
        [name, new Map(await Promise.all(Object.keys(all[name] ?? {}).map((value) => having(name, value))))] as const,
    ),
  );
  return {
    places: new Map(newest.results.map(({ id }, place) => [id, place])),
    values: Object.fromEntries(values) as unknown as Catalogue["values"],
  };
});
