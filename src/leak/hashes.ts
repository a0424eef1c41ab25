/** Letters in a window; shorter texts are known by their words. */
export const windowLength = 12;
/** A text is read window by window at every so many letters; each pattern is found by as many windows in a row. */
export const stride = 8;
/** So long must a pattern be that one of its windows is read wherever it stands. */
export const leastText = windowLength + stride - 1;

const [first, second] = [0x9e3779b1, 0x85ebca6b] as const;

/** Hash of the window of letters that begins here. */
export function windowHash(codes: Uint16Array, start: number): number {
  let hash = 0;
  for (let i = start; i < start + windowLength; i += 2) {
    hash = Math.imul(hash ^ (codes[i]! | (codes[i + 1]! << 16)), first);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** Hash of a word, letter by letter, from 0 on. */
export function extend(hash: number, letter: number): number {
  return (Math.imul(hash ^ letter, first) + 1) | 0;
}

/** Hash of a whole word. */
export function wordHash(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = extend(hash, word.charCodeAt(i));
  return hash;
}

/** Letters of a pattern as those of texts. */
export function codesOf(letters: string): Uint16Array {
  const codes = new Uint16Array(letters.length);
  for (let i = 0; i < codes.length; i++) codes[i] = letters.charCodeAt(i);
  return codes;
}

/** A set of hashes that answers fast and is sometimes wrongly sure to know one. */
export class Filter {
  readonly #bits: Int32Array;
  readonly #shift: number;

  /** For about so many hashes: small enough to stay near the processor, large enough to be wrong seldom. */
  constructor(count: number) {
    const size = Math.min(Math.max(Math.ceil(Math.log2(count + 1)) + 5, 10), 26);
    this.#bits = new Int32Array(2 ** (size - 5));
    this.#shift = 32 - size;
  }

  add(hash: number): void {
    const bit = Math.imul(hash, second) >>> this.#shift;
    this.#bits[bit >>> 5]! |= 1 << (bit & 31);
  }

  has(hash: number): boolean {
    const bit = Math.imul(hash, second) >>> this.#shift;
    return (this.#bits[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  }
}
