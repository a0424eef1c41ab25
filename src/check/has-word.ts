import { oncePer } from "../once-per.ts";
import { wordsIn } from "./each-word.ts";
import type { Source } from "./source.ts";
import { textsOf } from "./texts-of.ts";

/** True when a word stands in the texts of a source just like this; looked for once. */
export function hasWord(source: Source, word: string): boolean {
  const known = asked(source);
  const answer =
    known.get(word) ?? textsOf(source).some(({ words }) => words.includes(word) && wordsIn(words).includes(word));
  known.set(word, answer);
  return answer;
}

const asked = oncePer((_source: Source) => new Map<string, boolean>());
