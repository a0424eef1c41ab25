import type { GermanDictionary } from "./german-dictionary.ts";
import type { Splitter } from "./make-splitter.ts";
import { nounBase } from "./noun-base.ts";

/** Counts the base forms of the nouns in a hub's words; a compound counts for its parts. */
export function countBases(
  words: ReadonlyMap<string, number>,
  split: Splitter,
  dictionary: GermanDictionary,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word, count] of words) {
    const parts = split(word);
    for (const part of parts) {
      const lower = part.toLowerCase();
      const base =
        nounBase(lower, dictionary) ??
        (parts.length === 1 && isNoun(word, count) && !words.has(lower) ? lower : undefined);
      if (base !== undefined) counts.set(base, (counts.get(base) ?? 0) + count);
    }
  }
  return counts;
}

/** Whether a word that no dictionary has is trusted: it is long, in upper case and comes more than once. */
function isNoun(word: string, count: number): boolean {
  return count > 1 && /^\p{Lu}\p{Ll}{4,}$/u.test(word);
}
