import { codesOf, Filter, leastText, placeOf, stride, windowHash } from "./hashes.ts";

/** A place: hash, number of the pattern plus one, where in it the window begins. */
const width = 3;

/** Windows of patterns by their hashes, in one array: there are many, and objects would be dear. */
export class WindowTable {
  readonly #filter: Filter;
  readonly #places: Int32Array;
  readonly #size: number;

  constructor(patterns: readonly { readonly letters: string; readonly window: number }[]) {
    this.#filter = new Filter(patterns.length * stride);
    this.#size = Math.ceil(Math.log2(patterns.length * stride * 2 + 2));
    this.#places = new Int32Array(2 ** this.#size * width);
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
    for (let at = placeOf(hash, this.#size) * width; places[at + 1] !== 0; at = (at + width) % places.length)
      if (places[at] === hash) each(places[at + 1]! - 1, places[at + 2]!);
  }

  #add(hash: number, number: number, from: number): void {
    const places = this.#places;
    let at = placeOf(hash, this.#size) * width;
    while (places[at + 1] !== 0) at = (at + width) % places.length;
    places.set([hash, number + 1, from], at);
    this.#filter.add(hash);
  }
}
