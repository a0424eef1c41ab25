import { codesOf, Filter, leastText, placeOf, stride, windowHash } from "./hashes.ts";

/** A place: hash, number of the pattern plus one, where in it the window begins, its length, its ends. */
const width = 5;

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
      for (let from = window; from < window + stride; from++) this.#add(codes, number, from);
    }
  }

  /** Whether there can be a pattern with this window. */
  has(hash: number): boolean {
    return this.#filter.has(hash);
  }

  /** Calls `each` with patterns that may stand in a text around the window of this hash at `at`, and where they begin. */
  find(
    codes: Uint16Array,
    length: number,
    at: number,
    hash: number,
    each: (number: number, start: number) => void,
  ): void {
    const places = this.#places;
    for (
      let place = placeOf(hash, this.#size) * width;
      places[place + 1] !== 0;
      place = (place + width) % places.length
    ) {
      if (places[place] !== hash) continue;
      const start = at - places[place + 2]!;
      const end = start + places[place + 3]!;
      if (start >= 0 && end <= length && endsOf(codes, start, end) === places[place + 4])
        each(places[place + 1]! - 1, start);
    }
  }

  #add(codes: Uint16Array, number: number, from: number): void {
    const places = this.#places;
    const hash = windowHash(codes, from);
    let place = placeOf(hash, this.#size) * width;
    while (places[place + 1] !== 0) place = (place + width) % places.length;
    places.set([hash, number + 1, from, codes.length, endsOf(codes, 0, codes.length)], place);
    this.#filter.add(hash);
  }
}

/** The first and last letters, which few patterns share that share a window. */
function endsOf(codes: Uint16Array, start: number, end: number): number {
  return Math.imul(codes[start]! | (codes[start + 1]! << 16), 0x9e3779b1) ^ (codes[end - 2]! | (codes[end - 1]! << 16));
}
