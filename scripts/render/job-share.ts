/** Jobs in a portion: few enough that two threads end together, and enough that taking them costs nothing. */
const portionOf = (count: number): number => Math.max(1, Math.min(8, Math.ceil(count / 64)));

/** A part of a list of jobs, from one number up to another. */
export type Portion = readonly [begin: number, end: number];

/** Which jobs of a list that threads have in common are still to be done; each takes the next ones. */
export class JobShare {
  readonly #taken: Int32Array;
  readonly #count: number;
  readonly #portion: number;

  /** For a list of `count` jobs; `memory` of another thread's share joins it. */
  constructor(count: number, memory = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.#taken = new Int32Array(memory);
    this.#count = count;
    this.#portion = portionOf(count);
  }

  /** What another thread joins by. */
  get memory(): SharedArrayBuffer {
    return this.#taken.buffer as SharedArrayBuffer;
  }

  /** The next portion of jobs; undefined when all are taken. */
  take(): Portion | undefined {
    const begin = Atomics.add(this.#taken, 0, 1) * this.#portion;
    return begin < this.#count ? [begin, Math.min(begin + this.#portion, this.#count)] : undefined;
  }
}
