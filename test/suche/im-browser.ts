import { answer } from "../../assets/js/suche/answer.ts";
import { find } from "../../assets/js/suche/find.ts";
import { loadWoerter } from "../../assets/js/suche/load-woerter.ts";
import { loadPagefind, type Pagefind } from "../../assets/js/suche/pagefind.ts";
import { woerterFolder } from "../../src/search/schreibung/woerter.ts";
import { parseSearch } from "../../src/search/search-state.ts";

/** What a search showed for one query: addresses of the first hits, and whether it says that they are none of the words. */
export interface Gezeigt {
  readonly urls: readonly string[];
  readonly gekennzeichnet: boolean;
}

/** Hits that are judged. */
const depth = 10;

/** Runs queries through what the search page uses; `url` is that of the index. */
export async function withOurs(url: string, queries: readonly string[]): Promise<Gezeigt[]> {
  const pagefind = await loadPagefind(url);
  const load = loadWoerter(new URL(`..${woerterFolder}`, url).href);
  return oneByOne(queries, async (q) => {
    const { hits = [], unknown, q: shown } = await answer(pagefind, load, { ...parseSearch(""), q });
    return { hits, gekennzeichnet: unknown.length > 0 || shown !== q };
  });
}

/** Runs queries through Pagefind as it comes. */
export async function withPlain(url: string, queries: readonly string[]): Promise<Gezeigt[]> {
  const pagefind = await plain(url);
  return oneByOne(queries, async (q) => ({
    hits: (await pagefind.search(q, { filters: {} })).results,
    gekennzeichnet: false,
  }));
}

async function oneByOne(
  queries: readonly string[],
  ask: (q: string) => Promise<{ hits: Awaited<ReturnType<Pagefind["search"]>>["results"]; gekennzeichnet: boolean }>,
): Promise<Gezeigt[]> {
  const shown: Gezeigt[] = [];
  for (const q of queries) {
    const { hits, gekennzeichnet } = await ask(q);
    const entries = await Promise.all(hits.slice(0, depth).map((hit) => hit.data()));
    shown.push({ urls: entries.map(({ url }) => url), gekennzeichnet });
  }
  return shown;
}

/** One query and its first five entries, in a page that keeps what it has loaded; `counts` also fetches the filters. */
export async function ask(url: string, q: string, own: boolean, counts: boolean): Promise<void> {
  const pagefind = (opened ??= own ? loadPagefind(url) : plain(url));
  const found = own ? await find((await pagefind) as Pagefind, { ...parseSearch(""), q }) : undefined;
  const hits = found ? (found.hits ?? []) : (await (await pagefind).search(q, { filters: {} })).results;
  await Promise.all(hits.slice(0, 5).map((hit) => hit.data()));
  if (counts) await found?.counts();
}

let opened: Promise<Pick<Pagefind, "search">> | undefined;

/** Pagefind with its own settings; only addresses are whole paths, as in ours. */
async function plain(url: string): Promise<Pick<Pagefind, "search">> {
  const pagefind = (await import(url)) as Pick<Pagefind, "search"> & {
    init(): Promise<void>;
    options(options: { readonly baseUrl: string }): Promise<void>;
  };
  await pagefind.options({ baseUrl: "/" });
  await pagefind.init();
  return pagefind;
}
