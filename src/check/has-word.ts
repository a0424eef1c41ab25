import { oncePer } from "../once-per.ts";
import { wordsIn } from "./each-word.ts";
import type { Source } from "./source.ts";
import { textsOf } from "./texts-of.ts";

/** True when a word stands in the texts of a source just like this; looked for once. */
export function hasWord(source: Source, word: string): boolean {
  const known = asked(source);
  let answer = known.get(word);
  if (answer === undefined) known.set(word, (answer = stands(source, word)));
  return answer;
}

function stands(source: Source, word: string): boolean {
  // To look through the whole text at once spares most of them the look at each line.
  const inBody = source.entry?.body.includes(word);
  return textsOf(source).some(
    ({ words, path }) => (path !== undefined || inBody) && words.includes(word) && wordsIn(words).includes(word),
  );
}

const asked = oncePer((_source: Source) => new Map<string, boolean>());
