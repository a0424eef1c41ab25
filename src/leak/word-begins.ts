const [letters, bits] = [3, 5] as const;

/** Says fast of most words that none of those looked for begins like them. */
export class WordBegins {
  readonly #known = new Uint8Array(2 ** (letters * bits));

  constructor(words: readonly string[]) {
    for (const word of words) {
      let key = 0;
      for (let i = 0; i < letters; i++) key = (key << bits) | (word.charCodeAt(i) & 31);
      // Whatever follows in the text begins another word.
      const open = 2 ** (Math.max(letters - word.length, 0) * bits);
      this.#known.fill(1, key & -open, (key & -open) + open);
    }
  }

  /** Whether a word looked for may begin here. */
  has(codes: Uint16Array, at: number): boolean {
    return this.#known[((codes[at]! & 31) << 10) | ((codes[at + 1]! & 31) << 5) | (codes[at + 2]! & 31)] !== 0;
  }
}
