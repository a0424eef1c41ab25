import { plainWord } from "../search/plain-word.ts";

/** Endings of German words, the longest first; what is left must still tell words apart. */
const ending = /(?<=.{4})(?:ern|em|en|er|es|e|n|s)$/u;

/** A word as the search of a copy compares it: „Schulungen“ and „Schulung“ are one. The build and the browser use the same. */
export function searchTerm(word: string): string {
  return plainWord(word).replace(ending, "");
}
