import type { Letters } from "./letters.ts";
import { Filter } from "./hashes.ts";
import { firstLetter, letterOf } from "./letter-table.ts";
import { SeenWords } from "./seen-words.ts";

/** Letters that every stem has at least, six bits of each in a key. */
export const shortestStem = 5;
const keyBits = 2 ** (6 * shortestStem) - 1;

const [a, e, o, u] = [0x61, 0x65, 0x6f, 0x75] as const;
const joining = /[-\u2010\u2011_.@&/’']/;

/** Finds stems anywhere in the words of texts, also in the middle of a compound. */
export class KnownStems {
  readonly found = new Set<string>();
  readonly #starts: Filter;
  readonly #byKey: ReadonlyMap<number, string[]>;
  readonly #seen = new SeenWords();
  #word = new Uint16Array(2 ** 10);

  constructor(stems: readonly string[]) {
    this.#byKey = Map.groupBy(stems, (stem) => {
      let key = 0;
      for (let i = 0; i < shortestStem; i++) key = keyWith(key, stem.charCodeAt(i));
      return key;
    });
    this.#starts = new Filter(this.#byKey.size);
    for (const key of this.#byKey.keys()) this.#starts.add(key);
  }

  /** Reads the words of a text, and „E-Government“ also as search and addresses have it: egovernment. */
  read(text: Letters): void {
    const { length, words, starts } = text;
    let compound = 0;
    for (let n = 0; n < words; n++) {
      const word = starts[n]!;
      const end = n + 1 < words ? starts[n + 1]! : length;
      this.#readWord(text, word, end);
      if (n + 1 < words && isJoined(text, n + 1)) continue;
      if (compound < word) this.#readWord(text, compound, end);
      compound = end;
    }
  }

  #readWord({ codes }: Letters, start: number, end: number): void {
    if (end - start < shortestStem || this.#seen.has(codes, start, end)) return;
    if (this.#word.length < end - start) this.#word = new Uint16Array((end - start) * 2);
    const word = this.#word;
    let [length, before, key] = [0, 0, 0];
    for (let i = start; i < end; i++) {
      const code = codes[i]!;
      const isMark = code === e && (before === a || before === o || before === u);
      before = code;
      if (isMark) continue;
      word[length++] = code;
    }
    for (let i = 0; i < length; i++) {
      key = keyWith(key, word[i]!);
      if (i + 1 < shortestStem || !this.#starts.has(key)) continue;
      const from = i + 1 - shortestStem;
      const sought = this.#byKey.get(key) ?? [];
      for (let one = sought.length - 1; one >= 0; one--) {
        if (!begins(word, length, from, sought[one]!)) continue;
        this.found.add(sought[one]!);
        // Found once is enough; in the end hardly any are sought.
        sought.splice(one, 1);
      }
    }
  }
}

const keyWith = (key: number, code: number): number => ((key << 6) | (code & 63)) & keyBits;

function begins(word: Uint16Array, length: number, from: number, stem: string): boolean {
  if (from + stem.length > length) return false;
  for (let i = 0; i < stem.length; i++) if (word[from + i] !== stem.charCodeAt(i)) return false;
  return true;
}

/** True for a word that only one joining sign parts from the word before it. */
function isJoined({ raw, at }: Letters, n: number): boolean {
  if (typeof raw !== "string") return false;
  const sign = at[n]! - 1;
  return letterOf(raw.charCodeAt(sign - 1)) >= firstLetter && joining.test(raw.charAt(sign));
}
