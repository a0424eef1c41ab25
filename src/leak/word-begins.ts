import { codesOf, placeOf } from "./hashes.ts";

/** Letters and bits of each in a key, and how many keys a table has: small enough to stay near the processor. */
const [letters, bits, size] = [4, 5, 18] as const;

/** Says fast of most words that none of those looked for begins like them and is as long. */
export class WordBegins {
  /** A bit for each beginning with a length. */
  readonly #known = new Int32Array(2 ** (size - 5));
  /** Whether a word is looked for that is shorter than a key. */
  readonly #short: boolean;

  constructor(words: readonly string[]) {
    this.#short = words.some(({ length }) => length < letters);
    for (const word of words) {
      const key = keyOf(codesOf(word.slice(0, letters).padEnd(letters)), 0, word.length);
      this.#known[key >>> 5]! |= 1 << (key & 31);
    }
  }

  /** Whether a word looked for may stand here. */
  has(codes: Uint16Array, start: number, length: number): boolean {
    if (length < letters) return this.#short;
    const key = keyOf(codes, start, length);
    return (this.#known[key >>> 5]! & (1 << (key & 31))) !== 0;
  }
}

function keyOf(codes: Uint16Array, i: number, length: number): number {
  const begin =
    ((codes[i]! & 31) << (3 * bits)) |
    ((codes[i + 1]! & 31) << (2 * bits)) |
    ((codes[i + 2]! & 31) << bits) |
    (codes[i + 3]! & 31);
  return placeOf(begin | (length << (letters * bits)), size);
}
