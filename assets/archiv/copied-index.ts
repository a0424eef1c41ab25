import MiniSearch from "minisearch";
import type { SearchData } from "../../src/archive/search-data.ts";
import { searchOptions } from "../../src/archive/search-options.ts";
import type { Pagefind, PagefindHit } from "../js/suche/pagefind.ts";

/** Answers as Pagefind does, so that the search page need not know what it asks. */
export function copiedIndex({ eintraege, werte, verzeichnis }: SearchData): Pagefind {
  const index = MiniSearch.loadJS(verzeichnis, searchOptions);
  const hit = (place: number, score: number): PagefindHit => ({
    id: String(place),
    score,
    data: () => Promise.resolve({ ...eintraege[place]!, excerpt: "", sub_results: [] }),
  });
  return {
    werte: (name) => Promise.resolve(werte[name] ?? {}),
    search: (words) => {
      if (words === null) return Promise.resolve({ results: eintraege.map((_, place) => hit(place, 1)) });
      // Between quotation marks words are looked for as they stand, else also what they begin.
      const prefix = !/^".*"$/u.test(words);
      const found = index.search(words, { prefix });
      return Promise.resolve({ results: found.map(({ id, score }) => hit(id as number, score)) });
    },
  };
}
