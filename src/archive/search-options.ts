import type { Options } from "minisearch";
import { ranking } from "../search/ranking.ts";
import { searchTerm } from "./search-term.ts";

/** An entry as the index of a copy sees it: its text, and what the index of the site holds as meta fields. */
export type IndexedEntry = Readonly<Record<string, string | number>>;

/** A word in the text counts as in the index of the site, the others by the same weights. */
const boost = { text: 1, ...ranking.pagefind.metaWeights };

/** What the build makes the index with and the browser reads it with. */
export const searchOptions: Options<IndexedEntry> = {
  fields: Object.keys(boost).filter((name) => boost[name as keyof typeof boost] > 0),
  processTerm: searchTerm,
  searchOptions: { boost, combineWith: "AND" },
};
