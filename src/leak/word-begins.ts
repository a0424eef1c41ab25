/** In letters and bits of each: small enough to stay near the processor. */
const [letters, bits] = [4, 5] as const;

/** Says fast of most words that none of those looked for begins like them. */
export class WordBegins {
  /** A bit for each beginning. */
  readonly #known = new Int32Array(2 ** (letters * bits - 5));

  constructor(words: readonly string[]) {
    for (const word of words) {
      let key = 0;
      for (let i = 0; i < letters; i++) key = (key << bits) | (word.charCodeAt(i) & 31);
      // Whatever follows a short word in a text begins another.
      const open = 2 ** (Math.max(letters - word.length, 0) * bits);
      for (let i = key & -open; i < (key & -open) + open; i++) this.#known[i >>> 5]! |= 1 << (i & 31);
    }
  }

  /** Whether a word looked for may begin here. */
  has(codes: Uint16Array, i: number): boolean {
    const key =
      ((codes[i]! & 31) << 15) | ((codes[i + 1]! & 31) << 10) | ((codes[i + 2]! & 31) << 5) | (codes[i + 3]! & 31);
    return (this.#known[key >>> 5]! & (1 << (key & 31))) !== 0;
  }
}
