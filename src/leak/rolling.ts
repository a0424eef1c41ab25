/** Letters in a window of {@link Windows}; shorter texts are known by their words. */
export const windowLength = 12;

const factor = 0x01000193;
const leaving = power(factor, windowLength);

function power(base: number, exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) result = Math.imul(result, base);
  return result;
}

/** Hash of a window of letters, as {@link roll} yields it. */
export function windowHash(text: string, start: number): number {
  let hash = 0;
  for (let i = start; i < start + windowLength; i++) hash = (Math.imul(hash, factor) + text.charCodeAt(i)) | 0;
  return hash;
}

/** The hash one letter further on; `left` is the letter that leaves the window. */
export function roll(hash: number, entering: number, left: number): number {
  return (Math.imul(hash, factor) + entering - Math.imul(left, leaving)) | 0;
}

/** Hash of a word, letter by letter, from 0 on. */
export function extend(hash: number, letter: number): number {
  return (Math.imul(hash ^ letter, 0x9e3779b1) + 1) | 0;
}

/** Hash of a whole word. */
export function wordHash(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = extend(hash, word.charCodeAt(i));
  return hash;
}

/** A set of hashes that answers fast and is sometimes wrongly sure to know one. */
export class Filter {
  readonly #bits: Int32Array;
  readonly #shift: number;

  /** For about so many hashes: small enough to stay near the processor, large enough to be wrong seldom. */
  constructor(count: number) {
    const size = Math.min(Math.max(Math.ceil(Math.log2(count + 1)) + 5, 10), 28);
    this.#bits = new Int32Array(2 ** (size - 5));
    this.#shift = 32 - size;
  }

  add(hash: number): void {
    const bit = Math.imul(hash, 0x85ebca6b) >>> this.#shift;
    this.#bits[bit >>> 5]! |= 1 << (bit & 31);
  }

  has(hash: number): boolean {
    const bit = Math.imul(hash, 0x85ebca6b) >>> this.#shift;
    return (this.#bits[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  }
}
