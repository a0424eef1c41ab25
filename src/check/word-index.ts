import { oncePer } from "../once-per.ts";
import { eachWord } from "./each-word.ts";
import type { Source } from "./source.ts";
import { textsOf } from "./texts-of.ts";

/** Words to look for; one of more than three letters is also found in a longer one: „Wohngeld“ in „Wohngeldstelle“. */
export class WordIndex {
  /** Numbers of the words, as {@link stemOf} gives them. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly #byBeginning = new Map<number, [stem: string, number: number][]>();
  /** Which beginnings there are: nearly all words of a text end here. */
  readonly #beginnings = new Uint8Array(keys);

  constructor(words: Iterable<string>) {
    this.numbers = new Map([...new Set([...words].map(stemOf))].map((stem, i) => [stem, i]));
    for (const [stem, number] of this.numbers) {
      if (stem.length <= 3) continue;
      const key = beginning(stem, 0);
      this.#beginnings[key] = 1;
      this.#byBeginning.set(key, [...(this.#byBeginning.get(key) ?? []), [stem, number]]);
    }
  }

  /** Numbers of those of the words that stand in the texts of a source; looked for once. */
  readonly usedIn: (source: Source) => Uint32Array = oncePer((source) => {
    const used = new Set<number>();
    for (const { words } of textsOf(source))
      eachWord(words, (start, end) => {
        if (end - start > 3) return this.#findLong(words, start, end, used);
        const number = this.numbers.get(words.slice(start, end));
        if (number !== undefined) used.add(number);
      });
    return Uint32Array.from(used);
  });

  #findLong(text: string, start: number, end: number, used: Set<number>): void {
    const key = beginning(text, start);
    if (this.#beginnings[key] === 0) return;
    for (const [stem, number] of this.#byBeginning.get(key)!)
      if (stem.length <= end - start && startsWith(text, start, stem)) used.add(number);
  }
}

/** What stands for a word in a {@link WordIndex}: case counts in short words alone, which are abbreviations. */
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
