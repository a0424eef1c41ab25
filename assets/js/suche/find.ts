import { queryWords } from "../../../src/search/query-words.ts";
import { isNarrowed, type SearchState } from "../../../src/search/search-state.ts";
import { catalogueOf } from "./catalogue.ts";
import { findWord } from "./find-word.ts";
import { countsOf, narrow } from "./narrow.ts";
import type { FilterCounts, Pagefind, PagefindHit } from "./pagefind.ts";
import { rank } from "./rank.ts";

/** What a search found; `hits` is undefined when nothing was asked. */
export interface Found {
  readonly hits: readonly PagefindHit[] | undefined;
  /** How many hits each value would give beside the other filters; asked for when the hits are shown. */
  readonly counts: () => Promise<FilterCounts>;
  /** Words of the query that no entry has; hits for them only have their parts, or nothing of them. */
  readonly unknown: readonly string[];
  /** Those of them for which nothing was found, not even their parts. */
  readonly missing: readonly string[];
}

/** Searches; without words, narrowing alone lists entries, newest first. */
export async function find(pagefind: Pagefind, state: SearchState): Promise<Found> {
  const catalogue = await catalogueOf(pagefind);
  const { hits, ...told } = await hitsFor(pagefind, state);
  const left = isNarrowed(state) ? narrow(hits, state.filters, await catalogue.all()) : hits;
  const place = ({ id }: PagefindHit): number => catalogue.places.get(id) ?? 0;
  const sorted = state.sort === "datum" ? left.toSorted((a, b) => place(a) - place(b)) : left;
  return {
    hits: state.q === "" && !isNarrowed(state) ? undefined : sorted,
    counts: async () => countsOf(hits, state.filters, await catalogue.all()),
    ...told,
  };
}

async function hitsFor(
  pagefind: Pagefind,
  { q }: SearchState,
): Promise<Pick<Found, "unknown" | "missing"> & { hits: readonly PagefindHit[] }> {
  // Between quotation marks Pagefind looks for the words as they stand.
  const whole = q === "" ? null : /^".+"$/u.test(q) ? q : undefined;
  if (whole !== undefined) {
    const { results } = await pagefind.search(whole, { filters: {} });
    return { hits: results, unknown: [], missing: [] };
  }
  const words = await Promise.all(queryWords(q).map((word) => findWord(pagefind, word)));
  return {
    hits: rank(words, await catalogueOf(pagefind)),
    unknown: words.filter(({ itself }) => !itself).map(({ word }) => word),
    missing: words.filter(({ hits }) => hits.size === 0).map(({ word }) => word),
  };
}
