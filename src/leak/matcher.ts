import { apart, type Letters } from "./letters.ts";
import { extend, Filter, stride, windowHash, windowLength, wordHash } from "./hashes.ts";
import { WindowTable } from "./window-table.ts";
import { WordBegins } from "./word-begins.ts";

/** What is looked for, in the letters of {@link Letters}. */
export type Pattern =
  | { readonly how: "word"; readonly letters: string }
  /** Signs for sign, in small letters, found by one of its words that begins at `offset`; never as part of a longer name. */
  | { readonly how: "name"; readonly letters: string; readonly name: string; readonly offset: number }
  /** Letters in a row from the begin of a word to an end, wherever words begin between; when `whole`, not across tags and line breaks. At least `leastText`. */
  | {
      readonly how: "text";
      readonly letters: string;
      readonly whole: boolean;
      /** Where the windows begin by which it is found: such as few other texts have. */
      readonly window: number;
    };

type TextPattern = Extract<Pattern, { readonly how: "text" }>;

/** Finds all patterns in one pass over a text. */
export class Matcher<P extends Pattern> {
  readonly #byWord: ReadonlyMap<number, readonly P[]>;
  readonly #begins: WordBegins;
  readonly #hashes: Filter;
  readonly #texts: readonly (P & TextPattern)[];
  readonly #windows: WindowTable;

  constructor(patterns: readonly P[]) {
    const words = patterns.filter(({ how }) => how !== "text");
    this.#byWord = Map.groupBy(words, ({ letters }) => wordHash(letters));
    this.#begins = new WordBegins(words.map(({ letters }) => letters));
    this.#hashes = new Filter(this.#byWord.size);
    for (const hash of this.#byWord.keys()) this.#hashes.add(hash);
    this.#texts = patterns.filter((pattern): pattern is P & TextPattern => pattern.how === "text");
    this.#windows = new WindowTable(this.#texts);
  }

  /** Calls `hit` for every pattern found, as often as it is. */
  find(text: Letters, hit: (pattern: P) => void): void {
    const { codes, length, words, starts, at } = text;
    const begins = this.#begins;
    for (let n = 0; n < words; n++) {
      const start = starts[n]!;
      const end = n + 1 < words ? starts[n + 1]! : length;
      if (begins.has(codes, start, end - start)) this.#wordAt(text, start, end, at[n]!, hit);
    }
    const windows = this.#windows;
    const textAt = (number: number, start: number): void => this.#textAt(text, number, start, hit);
    for (let i = 0; i + windowLength <= length; i += stride) {
      const hash = windowHash(codes, i);
      if (windows.has(hash)) windows.find(codes, length, i, hash, textAt);
    }
  }

  #wordAt(text: Letters, start: number, end: number, at: number, hit: (pattern: P) => void): void {
    const { codes, raw } = text;
    let hash = 0;
    for (let i = start; i < end; i++) hash = extend(hash, codes[i]!);
    if (!this.#hashes.has(hash)) return;
    for (const pattern of this.#byWord.get(hash) ?? []) {
      if (pattern.letters.length !== end - start || !same(text, start, pattern.letters)) continue;
      if (pattern.how === "word" || (pattern.how === "name" && isName(raw, at, pattern))) hit(pattern);
    }
  }

  #textAt(text: Letters, number: number, start: number, hit: (pattern: P) => void): void {
    const pattern = this.#texts[number]!;
    const { letters, whole } = pattern;
    if (!same(text, start, letters)) return;
    if (isWhole(text, start, letters.length) && !(whole && isTorn(text, start, letters.length))) hit(pattern);
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
function isName(raw: Letters["raw"], at: number, { name, offset }: { name: string; offset: number }): boolean {
  const begin = at - offset;
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
