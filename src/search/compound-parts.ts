import type { Splitter } from "./komposita/make-splitter.ts";
import { hyphenedWords } from "./letters.ts";
import { plainWord } from "./plain-word.ts";

/** Parts of the compounds in a text that a search has to know besides the words themselves, each once, sorted. */
export type PartsOf = (text: string) => readonly string[];

interface Known {
  readonly plain: string;
  readonly head: string;
  /** Parts behind the first, with how they are compared. */
  readonly parts: readonly (readonly [plain: string, part: string])[];
}

/**
 * Finds the parts of compounds with a splitter. The first part is left out, since a search finds words by their
 * beginning, and so is what begins a word of the text.
 */
export function compoundParts(split: Splitter): PartsOf {
  // The same words come in all entries; splitting them once keeps this a small part of a build.
  const known = new Map<string, Known>();
  const knownOf = (word: string): Known => {
    let found = known.get(word);
    if (found) return found;
    const plain = plainWord(word);
    known.set(word, (found = { plain, head: headOf(plain), parts: partsOf(word, split) }));
    return found;
  };
  return (text) => {
    const words = [...new Set(text.match(hyphenedWords) ?? [])].map(knownOf);
    const alike = Map.groupBy(words, ({ head }) => head);
    const begins = (part: string): boolean =>
      alike.get(headOf(part))?.some(({ plain }) => plain.startsWith(part)) ?? false;
    const parts = new Map(words.flatMap((word) => word.parts));
    return [...parts].flatMap(([plain, part]) => (begins(plain) ? [] : [part])).toSorted();
  };
}

/** As many letters as the shortest part has. */
function headOf(plain: string): string {
  return plain.slice(0, 3);
}

function partsOf(word: string, split: Splitter): Known["parts"] {
  return split(word)
    .slice(1)
    .map((part) => part.replace(/-$/, ""))
    .filter((part) => part.length > 2)
    .map((part) => [plainWord(part), part] as const);
}
