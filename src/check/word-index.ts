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
  /** Which keys there are: nearly all words of a text end here. */
  readonly #keys = new Uint8Array(keys);

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
      this.#keys[key] = 1;
    }
  }

  /** Those of the words that stand in the texts of a source, as {@link stemOf} gives them; looked for once. */
  readonly usedIn: (source: Source) => ReadonlySet<string> = oncePer((source) => {
    const used = new Set<string>();
    for (const { words } of textsOf(source))
      eachWord(words, (start, end) => {
        if (end - start > 3) this.#findLong(words, start, end, used);
        else if (this.#short.size > 0 && this.#short.has(words.slice(start, end))) used.add(words.slice(start, end));
      });
    return used;
  });

  #findLong(text: string, start: number, end: number, used: Set<string>): void {
    const key = beginning(text, start);
    if (this.#keys[key] === 0) return;
    for (const stem of this.#long.get(key)!)
      if (stem.length <= end - start && startsWith(text, start, stem)) used.add(stem);
  }
}

/** What stands for a word in {@link WordIndex.usedIn}: case counts in short words alone, which are abbreviations. */
export function stemOf(word: string): string {
  return word.length <= 3 ? word : word.toLowerCase();
}

/** Codes of small letters by those of letters; the alphabets of Europe end here. */
const small = Uint16Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code).toLowerCase().charCodeAt(0));

const keys = 0x10000;

/** A number that the first four letters from a place on share in upper and lower case; most words are told apart by it. */
function beginning(text: string, at: number): number {
  let key = 0;
  for (let i = at; i < at + 4; i++) key = (key * 37 + small[text.charCodeAt(i)]!) % keys;
  return key;
}

function startsWith(text: string, at: number, stem: string): boolean {
  for (let i = 0; i < stem.length; i++) if (small[text.charCodeAt(at + i)] !== stem.charCodeAt(i)) return false;
  return true;
}
