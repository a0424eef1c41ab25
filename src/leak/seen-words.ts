/** A place: two hashes of a word. */
const [width, size] = [2, 2 ** 16] as const;

/**
 * Remembers words seen lately by two hashes, in a room that does not grow: nearly all words of a text are among the
 * few that come again and again.
 */
export class SeenWords {
  readonly #table = new Int32Array(width * size);

  /** True for a word that was asked for before and is still remembered; false is always safe. */
  has(codes: Uint16Array, start: number, end: number): boolean {
    let [one, two] = [end - start, 0x2545_f491];
    for (let i = start; i < end; i++) {
      one = Math.imul(one ^ codes[i]!, 0x9e37_79b1);
      two = (Math.imul(two, 0x85eb_ca6b) + codes[i]!) | 0;
    }
    const place = ((one >>> 16) ^ two) & (size - 1);
    // No word has a hash of zero, as the empty place has.
    one |= 1;
    const table = this.#table;
    if (table[place * width] === one && table[place * width + 1] === two) return true;
    table[place * width] = one;
    table[place * width + 1] = two;
    return false;
  }
}
