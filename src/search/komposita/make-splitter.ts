import { adjectiveBase } from "./adjective-base.ts";
import { beginCounts } from "./begin-counts.ts";
import { bestSplit } from "./best-split.ts";
import { countBases } from "./count-bases.ts";
import { endCounts } from "./end-counts.ts";
import type { GermanDictionary } from "./german-dictionary.ts";
import { hubCounts } from "./hub-counts.ts";
import { splitHyphens } from "./split-hyphens.ts";
import { nameTest } from "./names-of.ts";
import { nounBase } from "./noun-base.ts";
import { oneWordTest } from "./one-word.ts";
import { rememberedCounts, type EndKind, type PartCounts } from "./part-counts.ts";
import { isPlaceName } from "./place-name.ts";
import { remembered } from "./remembered.ts";
import { isWholeWord } from "./whole-words.ts";

/** What a splitter goes by. */
export interface SplitterOptions {
  readonly dictionary: GermanDictionary;
  /** Words of the hub, in their own case, each with its number there. */
  readonly words: ReadonlyMap<string, number>;
  /** Names that stay whole. */
  readonly names: ReadonlySet<string>;
}

/** Parts of a word, which joined give the word again; one that is no compound is its own only part. */
export type Splitter = (word: string) => readonly string[];

/** A splitter of German compounds; linking elements and hyphens belong to the part before them. */
export function makeSplitter({ dictionary, words, names }: SplitterOptions): Splitter {
  const isGivenName = nameTest(names);
  const isName = (word: string): boolean => isGivenName(word) || dictionary.names.has(word) || isPlaceName(word);
  const oneWord = oneWordTest(dictionary);
  const isOne = remembered((word) => isWholeWord(word) || oneWord(word));
  const isAdjective = (word: string): boolean => adjectiveBase(word, dictionary) !== undefined;
  const baseOf = (word: string): string | undefined => nounBase(word, dictionary);
  const isListed = (word: string): boolean => baseOf(word) !== undefined;

  const splitterWith = (counts: PartCounts): Splitter => {
    const split = (lower: string, kind: EndKind): readonly string[] => {
      if (lower.length < 6 || isOne(lower)) return [lower];
      const parts = bestSplit(lower, kind, { counts, isOne, isListed });
      return parts.length === 1 ? parts : parts.flatMap((part) => split(part, "noun"));
    };
    return (word) => {
      if (isName(word) || !/^\p{L}\p{Ll}+$/u.test(word)) return [word];
      const lower = word.toLowerCase();
      return inCaseOf(word, split(lower, lower !== word ? "noun" : isAdjective(lower) ? "adjective" : "either"));
    };
  };
  // A compound counts for its parts, or frequent ones would never be split: so the hub is split without counts first.
  const ends = endCounts(dictionary);
  const counts = rememberedCounts({ begins: beginCounts(dictionary, ends), ends: ends.of });
  const own = countBases(words, splitterWith(counts), dictionary);
  return splitHyphens(splitterWith(rememberedCounts(hubCounts(counts, own, baseOf))), isName);
}

function inCaseOf(word: string, parts: readonly string[]): readonly string[] {
  let from = 0;
  return parts.map((part) => word.slice(from, (from += part.length)));
}
