import { filterNames, type FilterName, type SearchState } from "../../../src/search/search-state.ts";
import type { Catalogue } from "./catalogue.ts";
import type { FilterCounts, PagefindHit } from "./pagefind.ts";

/** The hits that the filters leave; counts of a filter do not depend on its own values, since they add up. */
export function narrow(
  hits: readonly PagefindHit[],
  filters: SearchState["filters"],
  { values }: Catalogue,
): { readonly hits: readonly PagefindHit[]; readonly counts: FilterCounts } {
  const passes = (id: string, name: FilterName): boolean =>
    filters[name].length === 0 || filters[name].some((value) => values[name].get(value)?.has(id));
  const beside = (own?: FilterName): readonly PagefindHit[] =>
    hits.filter(({ id }) => filterNames.every((name) => name === own || passes(id, name)));
  const counts = filterNames.map((name) => {
    const others = beside(name);
    const count = (ids: ReadonlySet<string>): number => others.filter(({ id }) => ids.has(id)).length;
    return [name, Object.fromEntries([...values[name]].map(([value, ids]) => [value, count(ids)]))] as const;
  });
  return { hits: beside(), counts: Object.fromEntries(counts) };
}
