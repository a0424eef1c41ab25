import { codesOf, placeOf, stride, windowHash, windowLength } from "./hashes.ts";
import type { Letters } from "./letters.ts";

const bits = 22;
/** No text should have the windows of another. */
const taken = 16;
const most = 255;

/**
 * Chooses by which windows of letters each hidden text is looked for: such as public texts and other hidden ones have
 * seldom. Its room does not grow with the hub.
 */
export class OwnWindows {
  /** How often windows were seen; those with the same place in common. */
  readonly #counts = new Uint8Array(2 ** bits);

  /** Reads a text of the public. */
  read({ codes, length }: Letters): void {
    for (let at = 0; at + windowLength <= length; at += stride) this.#count(codes, at, 1);
  }

  /** Where the windows in a row begin that others have least; they belong to this text from now on. */
  take(letters: string): number {
    const codes = codesOf(letters);
    const counts = Array.from(
      { length: letters.length - windowLength + 1 },
      (_, at) => this.#counts[placeOf(windowHash(codes, at), bits)]!,
    );
    let [own, fewest, sum] = [0, Infinity, 0];
    for (const [at, count] of counts.entries()) {
      sum += count - (counts[at - stride] ?? 0);
      if (at + 1 >= stride && sum < fewest) [own, fewest] = [at + 1 - stride, sum];
    }
    for (let at = own; at < own + stride; at++) this.#count(codes, at, taken);
    return own;
  }

  #count(codes: Uint16Array, at: number, more: number): void {
    const place = placeOf(windowHash(codes, at), bits);
    this.#counts[place] = Math.min(this.#counts[place]! + more, most);
  }
}
