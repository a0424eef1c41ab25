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
  return { word, hits: together([own, ...[...forms, parts].map(lessened)]), itself: own.size > 0 };
}

/** Pagefind shortens a word that it does not know until it knows it („xyz“: „X“); such hits are dropped here. */
async function entriesWith(pagefind: Pagefind, word: string): Promise<Hits> {
  const { results } = await pagefind.search(word, { filters: {} });
  const hits = byId(results);
  if (hits.size === 0 || (await isWord(pagefind, word))) return hits;
  // The beginning of a word gives other hits than itself with letters that belong to none: that one is always shortened.
  const { results: shortened } = await pagefind.search(word + noEnding, { filters: {} });
  return shortened.length === hits.size && shortened.every(({ id }) => hits.has(id)) ? new Map() : hits;
}

/** Whether an entry has this very word in any form; between quotation marks Pagefind does not shorten. */
async function isWord(pagefind: Pagefind, word: string): Promise<boolean> {
  return (await pagefind.search(`"${word}"`, { filters: {} })).results.length > 0;
}

/** Entries that have the parts of a compound which itself stands nowhere; the longest beginning that is a word counts. */
async function byParts(pagefind: Pagefind, word: string): Promise<Hits> {
  for (const [begin, end] of cuts(word)) {
    if (!(await isWord(pagefind, begin))) continue;
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

function lessened(hits: Hits): Hits {
  return new Map([...hits].map(([id, hit]) => [id, { ...hit, score: hit.score * ranking.similar }]));
}

/** All hits, each with its highest score. */
function together(all: readonly Hits[]): Hits {
  const best = new Map<string, PagefindHit>();
  for (const hits of all)
    for (const [id, hit] of hits) if (hit.score > (best.get(id)?.score ?? -Infinity)) best.set(id, hit);
  return best;
}
