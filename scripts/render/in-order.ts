import type { Portion } from "./job-share.ts";

/** Hands on what portions of a list came to in the order of the list, whatever order they come in. */
export class InOrder<T> {
  readonly #count: number;
  readonly #come = new Map<number, readonly [end: number, made: T]>();
  #wake = (): void => {};

  /** For a list of `count` jobs. */
  constructor(count: number) {
    this.#count = count;
  }

  /** Takes what a portion came to. */
  put([begin, end]: Portion, made: T): void {
    this.#come.set(begin, [end, made]);
    this.#wake();
  }

  /** Everything, once it is there; ends with the last portion. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for (let next = 0; next < this.#count;) {
      const come = this.#come.get(next);
      if (come) {
        this.#come.delete(next);
        next = come[0];
        yield come[1];
      } else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}
