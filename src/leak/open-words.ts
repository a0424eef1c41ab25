import { wordsIn, wordsOf, type Letters } from "./letters.ts";

const [shortest, longest, ending] = [5, 14, 3] as const;

/** Umlauts as the letters they stand on, since stems and plurals change them: „Gebühr“ is „gebuehr“ and „gebuhr“. */
function coarse(word: string): string {
  return word.replaceAll(/([aou])e/g, "$1");
}

/** The beginning of a word that its other forms share. */
function stemOf(word: string): string {
  const letters = coarse(word);
  return letters.slice(0, Math.min(longest, Math.max(shortest, letters.length - ending)));
}

/** True for a word that can be a trace at all: longer than what its stem is cut to, and no small number. */
export function isTelling(word: string): boolean {
  return coarse(word).length > shortest && (word.length >= 8 || /\D/.test(word));
}

/**
 * Says of words whether only hidden entries know them. A word is known to the public when the beginning of it stands
 * anywhere in what the public may read, also in the middle of a compound: pages and search make „Rebell“ of
 * „Verwaltungsrebellen“.
 */
export function rareWords(words: ReadonlySet<string>, open: Letters): ReadonlySet<string> {
  const stems = Map.groupBy([...words].filter(isTelling), stemOf);
  const byStart = Map.groupBy(stems.keys(), (stem) => stem.slice(0, shortest));
  const known = new Set<string>();
  for (const word of new Set([...new Set([...wordsIn(open), ...joinedWords(open.raw)])].map(coarse))) {
    for (let at = 0; at + shortest <= word.length; at++)
      for (const stem of byStart.get(word.slice(at, at + shortest)) ?? [])
        if (word.startsWith(stem, at)) known.add(stem);
  }
  return new Set([...stems].filter(([stem]) => !known.has(stem)).flatMap(([, of]) => of));
}

/** „E-Government“ as the search and addresses also have it: egovernment. */
function joinedWords(text: string): string[] {
  const joined = text.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-\u2010\u2011_.@&/’'][\p{L}\p{N}]+)+/gu) ?? [];
  return wordsOf([...new Set(joined)].map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, "")).join(" "));
}

/** Stems of a rare word that an index may have: endings cut off, umlauts gone. */
export function indexStems(word: string): string[] {
  const letters = coarse(word);
  return Array.from({ length: ending + 1 }, (_, cut) => letters.slice(0, letters.length - cut)).filter(
    (stem) => stem.length >= shortest,
  );
}

/** A word of an index in the spelling of {@link indexStems}. */
export function coarseWord(word: string): string {
  return wordsOf(word).map(coarse).join("");
}
