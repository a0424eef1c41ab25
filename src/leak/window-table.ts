import { codesOf, Filter, leastText, stride, windowHash } from "./hashes.ts";

/** A place: hash, number of the pattern plus one, where in it the window begins. */
const width = 3;

/** Windows of patterns by their hashes, in one array: there are many, and objects would be dear. */
export class WindowTable {
  readonly #filter: Filter;
  readonly #places: Int32Array;
  readonly #mask: number;

  constructor(patterns: readonly { readonly letters: string; readonly window: number }[]) {
    this.#filter = new Filter(patterns.length * stride);
    const size = 2 ** Math.ceil(Math.log2(patterns.length * stride * 2 + 1));
    this.#places = new Int32Array(size * width);
    this.#mask = size - 1;
    for (const [number, { letters, window }] of patterns.entries()) {
      if (letters.length < window + leastText) throw new RangeError(`a pattern is too short: ${letters.length}`);
      const codes = codesOf(letters);
      for (let at = window; at < window + stride; at++) this.#add(windowHash(codes, at), number, at);
    }
  }

  /** Whether there can be a pattern with this window. */
  has(hash: number): boolean {
    return this.#filter.has(hash);
  }

  /** Calls `each` with the number of every pattern that has this window, and where it begins in it. */
  find(hash: number, each: (number: number, at: number) => void): void {
    const places = this.#places;
    for (let slot = hash & this.#mask; places[slot * width + 1] !== 0; slot = (slot + 1) & this.#mask)
      if (places[slot * width] === hash) each(places[slot * width + 1]! - 1, places[slot * width + 2]!);
  }

  #add(hash: number, number: number, at: number): void {
    let slot = hash & this.#mask;
    while (this.#places[slot * width + 1] !== 0) slot = (slot + 1) & this.#mask;
    this.#places.set([hash, number + 1, at], slot * width);
    this.#filter.add(hash);
  }
}
