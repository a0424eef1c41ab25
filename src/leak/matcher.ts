import { apart, type Letters } from "./letters.ts";
import { extend, Filter, roll, windowHash, windowLength, wordHash } from "./rolling.ts";

/** What is looked for, in the letters of {@link Letters}. */
export type Pattern =
  | { readonly how: "word"; readonly letters: string }
  /** Signs for sign, in small letters, found by one of its words that begins at `offset`; never as part of a longer name. */
  | { readonly how: "name"; readonly letters: string; readonly name: string; readonly offset: number }
  /** Letters in a row from the begin of a word to an end, wherever words begin between; when `whole`, not across tags and line breaks. At least {@link windowLength}. */
  | { readonly how: "text"; readonly letters: string; readonly whole: boolean };

/** Finds all patterns in one pass over a text. */
export class Matcher<P extends Pattern> {
  readonly #words: Filter;
  readonly #byWord = new Map<number, P[]>();
  readonly #windows: Filter;
  readonly #byWindow = new Map<number, { pattern: P; offset: number }[]>();

  /** `common` knows windows that many texts have: patterns are looked for by others, if they have any. */
  constructor(patterns: readonly P[], common?: Filter) {
    this.#words = new Filter(patterns.length);
    this.#windows = new Filter(patterns.length);
    for (const pattern of patterns) {
      if (pattern.how === "text") this.#addText(pattern, common);
      else {
        const hash = wordHash(pattern.letters);
        this.#words.add(hash);
        this.#byWord.set(hash, [...(this.#byWord.get(hash) ?? []), pattern]);
      }
    }
  }

  #addText(pattern: P, common: Filter | undefined): void {
    const { letters } = pattern;
    let offset = 0;
    let hash = windowHash(letters, 0);
    for (let at = 0; common?.has(hash) === true && at + windowLength < letters.length; at++) {
      offset = at + 1;
      hash = windowHash(letters, offset);
    }
    this.#windows.add(hash);
    const same = this.#byWindow.get(hash);
    if (same) same.push({ pattern, offset });
    else this.#byWindow.set(hash, [{ pattern, offset }]);
  }

  /** Calls `hit` for every pattern found, as often as it is. */
  find(text: Letters, hit: (pattern: P) => void): void {
    const { codes, joints, length } = text;
    let window = 0;
    let word = 0;
    let start = 0;
    for (let i = 0; i < length; i++) {
      if (joints[i] !== 0) {
        word = 0;
        start = i;
      }
      word = extend(word, codes[i]!) | 0;
      if ((i + 1 === length || joints[i + 1] !== 0) && this.#words.has(word)) this.#wordAt(text, word, start, i, hit);
      window = roll(window, codes[i]!, i < windowLength ? 0 : codes[i - windowLength]!);
      if (i >= windowLength - 1 && this.#windows.has(window)) this.#textAt(text, window, i - windowLength + 1, hit);
    }
  }

  #wordAt(text: Letters, hash: number, start: number, end: number, hit: (pattern: P) => void): void {
    for (const pattern of this.#byWord.get(hash) ?? []) {
      if (pattern.letters.length !== end - start + 1 || !same(text, start, pattern.letters)) continue;
      if (pattern.how === "word" || (pattern.how === "name" && isName(text, start, pattern))) hit(pattern);
    }
  }

  #textAt(text: Letters, hash: number, at: number, hit: (pattern: P) => void): void {
    for (const { pattern, offset } of this.#byWindow.get(hash) ?? []) {
      const start = at - offset;
      if (start < 0 || start + pattern.letters.length > text.length || !same(text, start, pattern.letters)) continue;
      if (
        pattern.how === "text" &&
        isWhole(text, start, pattern.letters.length) &&
        !(pattern.whole && isTorn(text, start, pattern.letters.length))
      )
        hit(pattern);
    }
  }
}

function same({ codes }: Letters, start: number, letters: string): boolean {
  for (let i = 0; i < letters.length; i++) if (codes[start + i] !== letters.charCodeAt(i)) return false;
  return true;
}

/** True when no word is cut at either end. */
function isWhole({ joints, length }: Letters, start: number, letters: number): boolean {
  return joints[start] !== 0 && (start + letters === length || joints[start + letters] !== 0);
}

function isTorn({ joints }: Letters, start: number, length: number): boolean {
  return joints.subarray(start + 1, start + length).includes(apart);
}

/** True for a name that stands here; in bytes also for one whose signs could be written otherwise. */
function isName({ raw, at }: Letters, start: number, { name, offset }: { name: string; offset: number }): boolean {
  if (typeof raw !== "string" && !/^[\w./-]+$/.test(name)) return true;
  const begin = at[start]! - offset;
  const end = begin + name.length;
  if (begin < 0 || signsOf(raw, begin, end).toLowerCase() !== name) return false;
  const before = signsOf(raw, Math.max(begin - 2, 0), begin);
  return (!/[\w.-]$/.test(before) || /\\[bfnrt]$/.test(before)) && !/[\w-]/.test(signsOf(raw, end, end + 1));
}

function signsOf(raw: string | Buffer, from: number, to: number): string {
  return typeof raw === "string" ? raw.slice(from, to) : raw.toString("latin1", from, Math.min(to, raw.length));
}
