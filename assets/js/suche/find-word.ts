import { cuts, isOffice } from "../../../src/search/cuts.ts";
import { ranking } from "../../../src/search/ranking.ts";
import { wordForms } from "../../../src/search/word-forms.ts";
import type { Pagefind, PagefindHit } from "./pagefind.ts";

/** What was found for a word of a query. */
export interface FoundWord {
  readonly word: string;
  /** By the id of the entry. */
  readonly hits: ReadonlyMap<string, PagefindHit & { readonly score: number }>;
  /** False when no entry has the word, but others have its parts. */
  readonly itself: boolean;
}

type Hits = FoundWord["hits"];

/** Letters that no word goes on with. */
const noEnding = "qxqx";

/** Finds the entries with a word; when they are few, also those with its other forms, and those with its parts. */
export async function findWord(pagefind: Pagefind, word: string): Promise<FoundWord> {
  const own = await entriesWith(pagefind, word);
  if (own.size >= ranking.few) return { word, hits: own, itself: true };
  const forms = await Promise.all(wordForms(word).map((form) => entriesWith(pagefind, form)));
  const parts = await byParts(pagefind, word);
  return { word, hits: together([own, ...[...forms, parts].map(similar)]), itself: own.size > 0 };
}

/** Pagefind shortens a word that it does not know until it knows it („xyz“: „X“); such hits are dropped here. */
async function entriesWith(pagefind: Pagefind, word: string): Promise<Hits> {
  const { results } = await pagefind.search(word, { filters: {} });
  if (results.length === 0) return new Map();
  const exact = await entriesWithItself(pagefind, word);
  if (exact.size > 0) return byId(results.map((hit) => (exact.has(hit.id) ? hit : lessened(hit, ranking.begun))));
  const hits = byId(results);
  // The beginning of a word gives other hits than itself with letters that belong to none: that one is always shortened.
  const { results: shortened } = await pagefind.search(word + noEnding, { filters: {} });
  return shortened.length === hits.size && shortened.every(({ id }) => hits.has(id)) ? new Map() : hits;
}

/** Entries that have this very word in any form; between quotation marks Pagefind neither shortens a word nor goes on with it. */
async function entriesWithItself(pagefind: Pagefind, word: string): Promise<ReadonlySet<string>> {
  const { results } = await pagefind.search(`"${word}"`, { filters: {} });
  return new Set(results.map(({ id }) => id));
}

/** Entries that have the parts of a compound which itself stands nowhere; the longest beginning that is a word counts. */
async function byParts(pagefind: Pagefind, word: string): Promise<Hits> {
  for (const [begin, end] of cuts(word)) {
    if ((await entriesWithItself(pagefind, begin)).size === 0) continue;
    const begins = await entriesWith(pagefind, begin);
    // What an office is called differs from house to house: „Gewerbeamt“, „EDV-Abteilung“.
    if (isOffice(end)) return begins;
    const second = await entriesWith(pagefind, end);
    const both = common(begins, second.size > 0 ? second : await byParts(pagefind, end));
    if (both.size > 0) return both;
  }
  return new Map();
}

function byId(results: readonly PagefindHit[]): Map<string, PagefindHit> {
  return new Map(results.map((hit) => [hit.id, hit]));
}

function common(some: Hits, others: Hits): Hits {
  return new Map(
    [...some].flatMap(([id, hit]) => {
      const other = others.get(id);
      return other ? [[id, { ...hit, score: hit.score + other.score }]] : [];
    }),
  );
}

function lessened(hit: PagefindHit, by: number): PagefindHit {
  return { ...hit, score: hit.score * by };
}

function similar(hits: Hits): Hits {
  return byId([...hits.values()].map((hit) => lessened(hit, ranking.similar)));
}

/** All hits, each with its highest score. */
function together(all: readonly Hits[]): Hits {
  const best = new Map<string, PagefindHit>();
  for (const hits of all)
    for (const [id, hit] of hits) if (hit.score > (best.get(id)?.score ?? -Infinity)) best.set(id, hit);
  return best;
}
