import type { Letters } from "./letters.ts";
import { codesOf, Filter, stride, windowHash, windowLength } from "./hashes.ts";

/** So many windows are remembered well; of more, some are taken for common that are not, which costs a little time. */
const remembered = 2 ** 21;

/**
 * Chooses by which windows of letters each hidden text is looked for: such as public texts and other hidden ones do not
 * have. Its room does not grow with the hub.
 */
export class OwnWindows {
  readonly #common = new Filter(remembered);

  /** Reads a text of the public. */
  read({ codes, length }: Letters): void {
    for (let at = 0; at + windowLength <= length; at += stride) this.#common.add(windowHash(codes, at));
  }

  /** Where the windows in a row begin of which others have the fewest; they belong to this text from now on. */
  take(text: string): number {
    const codes = codesOf(text);
    const isCommon: number[] = [];
    for (let at = 0; at + windowLength <= text.length; at++)
      isCommon.push(this.#common.has(windowHash(codes, at)) ? 1 : 0);
    let [own, fewest, count] = [0, stride + 1, 0];
    for (let at = 0; at < isCommon.length; at++) {
      count += isCommon[at]! - (isCommon[at - stride] ?? 0);
      if (at + 1 < stride || count >= fewest) continue;
      [own, fewest] = [at + 1 - stride, count];
    }
    for (let at = own; at < own + stride && at < isCommon.length; at++) this.#common.add(windowHash(codes, at));
    return own;
  }
}
