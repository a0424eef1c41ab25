import type { Letters } from "./letters.ts";
import { Filter, roll, windowHash, windowLength } from "./rolling.ts";

/** Learns which windows of hidden texts the public has too, so that each text is looked for by one that is its own. */
export class CommonWindows {
  readonly #asked = new Set<number>();
  readonly #filter: Filter;
  readonly #common = new Set<number>();

  constructor(texts: readonly string[]) {
    for (const text of texts)
      for (let at = 0; at + windowLength <= text.length; at++) this.#asked.add(windowHash(text, at));
    this.#filter = new Filter(this.#asked.size);
    for (const hash of this.#asked) this.#filter.add(hash);
  }

  /** Reads a text of the public. */
  read({ codes, length }: Letters): void {
    let hash = 0;
    for (let i = 0; i < length; i++) {
      hash = roll(hash, codes[i]!, i < windowLength ? 0 : codes[i - windowLength]!);
      if (i >= windowLength - 1 && this.#filter.has(hash) && this.#asked.has(hash)) this.#common.add(hash);
    }
  }

  /** Where the first window of a text begins that no text read has; its last one if all are common. */
  ownOf(text: string): number {
    let at = 0;
    while (at + windowLength < text.length && this.#common.has(windowHash(text, at))) at++;
    return at;
  }
}
