import { apart, type Letters } from "./letters.ts";
import { extend, Filter, roll, windowHash, windowLength, wordHash } from "./rolling.ts";

/** What is looked for, in the letters of {@link Letters}. */
export type Pattern =
  | { readonly how: "word"; readonly letters: string }
  /** Signs for sign, in small letters, found by one of its words that begins at `offset`; never as part of a longer name. */
  | { readonly how: "name"; readonly letters: string; readonly name: string; readonly offset: number }
  /** Letters in a row from the begin of a word to an end, wherever words begin between; when `whole`, not across tags and line breaks. At least {@link windowLength}. */
  | {
      readonly how: "text";
      readonly letters: string;
      readonly whole: boolean;
      /** Where the window begins by which it is found: one that few other texts have. */
      readonly window: number;
    };

/** Finds all patterns in one pass over a text. */
export class Matcher<P extends Pattern> {
  readonly #words: Filter;
  readonly #byWord = new Map<number, P[]>();
  readonly #windows: Filter;
  readonly #byWindow = new Map<number, P[]>();

  constructor(patterns: readonly P[]) {
    this.#words = new Filter(patterns.length);
    this.#windows = new Filter(patterns.length);
    for (const pattern of patterns) {
      const isText = pattern.how === "text";
      const hash = isText ? windowHash(pattern.letters, pattern.window) : wordHash(pattern.letters);
      (isText ? this.#windows : this.#words).add(hash);
      const byHash = isText ? this.#byWindow : this.#byWord;
      const same = byHash.get(hash);
      if (same) same.push(pattern);
      else byHash.set(hash, [pattern]);
    }
  }

  /** Calls `hit` for every pattern found, as often as it is. */
  find(text: Letters, hit: (pattern: P) => void): void {
    const { codes, joints, length } = text;
    const words = this.#words;
    const windows = this.#windows;
    let window = 0;
    let word = 0;
    let start = 0;
    for (let i = 0; i < length; i++) {
      const code = codes[i]!;
      if (joints[i] !== 0) {
        if (words.has(word)) this.#wordAt(text, word, start, i - 1, hit);
        word = 0;
        start = i;
      }
      word = extend(word, code);
      window = roll(window, code, i < windowLength ? 0 : codes[i - windowLength]!);
      if (windows.has(window) && i >= windowLength - 1) this.#textAt(text, window, i - windowLength + 1, hit);
    }
    if (words.has(word)) this.#wordAt(text, word, start, length - 1, hit);
  }

  #wordAt(text: Letters, hash: number, start: number, end: number, hit: (pattern: P) => void): void {
    for (const pattern of this.#byWord.get(hash) ?? []) {
      if (pattern.letters.length !== end - start + 1 || !same(text, start, pattern.letters)) continue;
      if (pattern.how === "word" || (pattern.how === "name" && isName(text, start, pattern))) hit(pattern);
    }
  }

  #textAt(text: Letters, hash: number, at: number, hit: (pattern: P) => void): void {
    for (const pattern of this.#byWindow.get(hash) ?? []) {
      if (pattern.how !== "text") continue;
      const { letters, window, whole } = pattern;
      const start = at - window;
      if (start < 0 || start + letters.length > text.length || !same(text, start, letters)) continue;
      if (isWhole(text, start, letters.length) && !(whole && isTorn(text, start, letters.length))) hit(pattern);
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
  const begin = at[start]! - offset;
  const end = begin + name.length;
  if (typeof raw === "string")
    return begin >= 0 && raw.slice(begin, end).toLowerCase() === name && isAlone(raw, begin, end);
  if (begin < 0 || !isNameIn(raw, begin, name)) return !/^[\w./-]+$/.test(name);
  const from = Math.max(begin - 2, 0);
  return isAlone(raw.toString("latin1", from, Math.min(end + 1, raw.length)), begin - from, end - from);
}

function isNameIn(raw: Buffer, begin: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const byte = raw[begin + i]!;
    if ((byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte) !== name.charCodeAt(i)) return false;
  }
  return true;
}

/** True for a name that is no part of a longer one; before it may stand an escape that JSON writes with a letter. */
function isAlone(text: string, begin: number, end: number): boolean {
  const before = text.slice(Math.max(begin - 2, 0), begin);
  return (!/[\w.-]$/.test(before) || /\\[bfnrt]$/.test(before)) && !/[\w-]/.test(text.charAt(end));
}
