/** Letters in a window; shorter texts are known by their words. */
export const windowLength = 12;
/** A text is read window by window at every so many letters; each pattern is found by as many windows in a row. */
export const stride = 8;
/** So long must a pattern be that one of its windows is read wherever it stands. */
export const leastText = windowLength + stride - 1;

const [first, second] = [0x9e3779b1, 0x85ebca6b] as const;
const [f0, f1, f2, f3, f4, f5] = [first, second, 0xc2b2ae35, 0x27d4eb2f, 0x165667b1, 0x2545f491] as const;

/** Hash of the window of letters that begins here; no loop, so that the processor multiplies side by side. */
export function windowHash(codes: Uint16Array, i: number): number {
  const front = Math.imul(codes[i]! | (codes[i + 1]! << 16), f0) + Math.imul(codes[i + 2]! | (codes[i + 3]! << 16), f1);
  const middle =
    Math.imul(codes[i + 4]! | (codes[i + 5]! << 16), f2) + Math.imul(codes[i + 6]! | (codes[i + 7]! << 16), f3);
  const end =
    Math.imul(codes[i + 8]! | (codes[i + 9]! << 16), f4) + Math.imul(codes[i + 10]! | (codes[i + 11]! << 16), f5);
  return (((front + middle) | 0) + end) | 0;
}

/** The first bits of a hash, well mixed: a place in a table of 2 ** `bits` places. */
export function placeOf(hash: number, bits: number): number {
  return Math.imul(hash ^ (hash >>> 15), second) >>> (32 - bits);
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
  readonly #size: number;

  /** For about so many hashes: small enough to stay near the processor, large enough to be wrong seldom. */
  constructor(count: number) {
    const size = Math.min(Math.max(Math.ceil(Math.log2(count + 1)) + 5, 10), 26);
    this.#bits = new Int32Array(2 ** (size - 5));
    this.#size = size;
  }

  add(hash: number): void {
    const bit = placeOf(hash, this.#size);
    this.#bits[bit >>> 5]! |= 1 << (bit & 31);
  }

  has(hash: number): boolean {
    const bit = placeOf(hash, this.#size);
    return (this.#bits[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  }
}
