import { textsOf } from "./texts-of.ts";
import type { World } from "./world.ts";

/** Every word of all texts, with the files it stands in; the second file is all a rule ever needs to know. */
export type Corpus = ReadonlyMap<string, readonly string[]>;

const cache = new WeakMap<World, Corpus>();

/** Letters of European languages and digits; cheaper than `\p{L}`, since every text passes through here. */
const word = /[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9]*/g;

/** The words of all texts of a content folder, collected once. */
export function corpusOf(world: World): Corpus {
  let corpus = cache.get(world);
  if (!corpus) {
    const found = new Map<string, string[]>();
    for (const source of world.sources) {
      for (const { words } of textsOf(source)) {
        for (const item of words.match(word) ?? []) {
          const files = found.get(item);
          if (!files) found.set(item, [source.file]);
          else if (files.length < 2 && files[0] !== source.file) files.push(source.file);
        }
      }
    }
    corpus = found;
    cache.set(world, corpus);
  }
  return corpus;
}
