import { filterNames, isNarrowed, type FilterName, type SearchState } from "../../../src/search/search-state.ts";
import type { FilterCounts, Pagefind, PagefindHit } from "./pagefind.ts";

/** What a search found; `hits` is undefined when nothing was asked. */
export interface Found {
  readonly hits: readonly PagefindHit[] | undefined;
  /** How many hits each value would give beside the other filters. */
  readonly counts: FilterCounts;
}

/** Searches; without words, narrowing alone lists entries, newest first. */
export async function find(pagefind: Pagefind, state: SearchState): Promise<Found> {
  const words = state.q === "" ? null : state.q;
  const byDate = state.sort === "datum" || words === null;
  const search = (filters: SearchState["filters"]) =>
    pagefind.search(words, { filters: anyOf(filters), ...(byDate ? { sort: { datum: "desc" } } : {}) });
  const [{ results, filters }, ...others] = await Promise.all([
    search(state.filters),
    // Values of one filter add up, so their counts must not depend on each other.
    ...chosenNames(state).map((name) => search({ ...state.filters, [name]: [] })),
  ]);
  const counts = chosenNames(state).map((name, i) => [name, others[i]?.filters[name] ?? {}] as const);
  return {
    hits: words === null && !isNarrowed(state) ? undefined : results,
    counts: { ...filters, ...Object.fromEntries(counts) },
  };
}

function chosenNames({ filters }: SearchState): FilterName[] {
  return filterNames.filter((name) => filters[name].length > 0);
}

function anyOf(filters: SearchState["filters"]): Record<string, { any: readonly string[] }> {
  return Object.fromEntries(
    Object.entries(filters).flatMap(([name, any]) => (any.length > 0 ? [[name, { any }]] : [])),
  );
}
