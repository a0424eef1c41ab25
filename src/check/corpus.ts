import { oncePer } from "../once-per.ts";
import { textsOf } from "./texts-of.ts";
import type { World } from "./world.ts";

/** Every word of all texts, with the files it stands in; the second file is all a rule ever needs to know. */
export type Corpus = ReadonlyMap<string, readonly string[]>;

/** Words of letters of European languages and digits; cheaper than `\p{L}`, since every text passes through here. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9]*/g) ?? [];
}

/** The words of all texts of a content folder, collected once. */
export const corpusOf: (world: World) => Corpus = oncePer(({ sources }) => {
  const corpus = new Map<string, string[]>();
  for (const source of sources) {
    for (const word of textsOf(source).flatMap(({ words }) => wordsIn(words))) {
      const files = corpus.get(word);
      if (!files) corpus.set(word, [source.file]);
      else if (files.length < 2 && files[0] !== source.file) files.push(source.file);
    }
  }
  return corpus;
});
