import { oncePer } from "../once-per.ts";
import { eachWord } from "./each-word.ts";
import type { Source } from "./source.ts";
import { textsOf } from "./texts-of.ts";

/** Words to look for; one of more than three letters is also found in a longer one: „Wohngeld“ in „Wohngeldstelle“. */
export class WordIndex {
  /** Words of at most three letters. */
  readonly #short = new Set<string>();
  /** The others in lower case, by the key of their beginning. */
  readonly #long = new Map<number, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length <= 3) {
        this.#short.add(word);
        continue;
      }
      const stem = stemOf(word);
      const key = beginning(stem, 0);
      const known = this.#long.get(key);
      if (!known) this.#long.set(key, [stem]);
      else if (!known.includes(stem)) known.push(stem);
    }
  }

  /** Those of the words that stand in the texts of a source, as {@link stemOf} gives them; looked for once. */
  readonly usedIn: (source: Source) => ReadonlySet<string> = oncePer((source) => {
    const used = new Set<string>();
    for (const { words } of textsOf(source))
      eachWord(words, (start, end) => {
        if (end - start <= 3) {
          if (this.#short.size > 0 && this.#short.has(words.slice(start, end))) used.add(words.slice(start, end));
          return;
        }
        const stems = this.#long.get(beginning(words, start));
        if (!stems) return;
        const found = words.slice(start, end).toLowerCase();
        for (const stem of stems) if (found.startsWith(stem)) used.add(stem);
      });
    return used;
  });
}

/** What stands for a word in {@link WordIndex.usedIn}: case counts in short words alone, which are abbreviations. */
export function stemOf(word: string): string {
  return word.length <= 3 ? word : word.toLowerCase();
}

/** Codes of small letters by those of letters; the alphabets of Europe end here. */
const small = Uint16Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code).toLowerCase().charCodeAt(0));

/** A number that the first four letters from a place on share in upper and lower case; most words are told apart by it. */
function beginning(text: string, at: number): number {
  let key = 0;
  for (let i = at; i < at + 4; i++) key = (Math.imul(key, 521) + small[text.charCodeAt(i)]!) | 0;
  return key;
}
