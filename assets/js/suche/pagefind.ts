import { ranking } from "../../../src/search/ranking.ts";
import type { FilterName } from "../../../src/search/search-state.ts";
import { wertePath } from "../../../src/search/werte/werte-path.ts";

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

/** The part of Pagefind's browser interface that we use; it ships no types. */
interface Library {
  options(options: {
    readonly baseUrl: string;
    readonly excerptLength: number;
    readonly noWorker: boolean;
    readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
  }): Promise<void>;
  init(): Promise<void>;
  /** Null finds everything. Our filters are not Pagefind's. */
  search(
    words: string | null,
    options: { readonly filters: Readonly<Record<string, never>> },
  ): Promise<{ readonly results: readonly PagefindHit[] }>;
}

/** Pagefind, and what the build lays beside its index. */
export interface Pagefind extends Pick<Library, "search"> {
  /** Entries of each value of a filter, as `abstaende` of their numbers. */
  werte(name: FilterName): Promise<Readonly<Record<string, readonly number[]>>>;
}

/** Loads Pagefind from its place in the site; rejects when it cannot be fetched. */
export async function loadPagefind(url: string): Promise<Pagefind> {
  const library = (await import(url)) as Library;
  // The index holds whole paths, so Pagefind must not put its own guess of the base path before them. A worker would
  // load the library twice, and most searches take it a few milliseconds.
  await library.options({ baseUrl: "/", excerptLength: 32, noWorker: true, ranking: ranking.pagefind });
  await library.init();
  const folder = new URL(url, location.href);
  return {
    search: (words, options) => library.search(words, options),
    werte: (name) => readWerte(new URL(wertePath(name), folder)),
  };
}

async function readWerte(url: URL): Promise<Awaited<ReturnType<Pagefind["werte"]>>> {
  // Those of an earlier build would name other entries.
  const response = await fetch(url, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return (await response.json()) as Awaited<ReturnType<Pagefind["werte"]>>;
}
