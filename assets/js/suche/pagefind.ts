import { ranking } from "../../../src/search/ranking.ts";
import type { FilterName } from "../../../src/search/search-state.ts";

/** Values of every filter with the number of entries. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What Pagefind knows of one hit. */
export interface PagefindEntry {
  readonly url: string;
  /** Part of the text with `<` and `>` escaped and hits in `<mark>`. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string }[];
}

/** A hit whose entry is not fetched yet. */
export interface PagefindHit {
  /** Stands for the entry in all searches. */
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindEntry>;
}

interface SearchOptions {
  readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort?: { readonly datum: "desc" };
}

/** The part of Pagefind's browser interface that we use; it ships no types. */
export interface Pagefind {
  options(options: {
    readonly baseUrl: string;
    readonly excerptLength: number;
    readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
  }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
  /** Null finds everything. */
  search(
    words: string | null,
    options: SearchOptions,
  ): Promise<{ readonly results: readonly PagefindHit[]; readonly filters: FilterCounts }>;
}

/** Loads Pagefind from its place in the site; rejects when it cannot be fetched. */
export async function loadPagefind(url: string): Promise<Pagefind> {
  const pagefind = (await import(url)) as Pagefind;
  // The index holds whole paths, so Pagefind must not put its own guess of the base path before them.
  await pagefind.options({ baseUrl: "/", excerptLength: 32, ranking: ranking.pagefind });
  await pagefind.init();
  return pagefind;
}
