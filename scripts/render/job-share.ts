/** Jobs in a portion: few enough that two threads end together, and so many that portions can be counted in 16 bits. */
const portionOf = (count: number): number => Math.max(1, Math.min(8, Math.ceil(count / 64)), Math.ceil(count / 0xffff));

/** Which jobs of a list that two threads have in common are still to be done; one takes from its begin, the other from its end. */
export class JobShare {
  /** Taken from the begin in the upper half, from the end in the lower half, in portions. */
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

  /** The next portion of jobs, by begin and end; undefined when all are taken. */
  take(from: "begin" | "end"): readonly [begin: number, end: number] | undefined {
    const portions = Math.ceil(this.#count / this.#portion);
    for (;;) {
      const taken = Atomics.load(this.#taken, 0);
      const [front, back] = [taken >>> 16, taken & 0xffff];
      if (front + back >= portions) return undefined;
      const next = from === "begin" ? taken + 0x10000 : taken + 1;
      if (Atomics.compareExchange(this.#taken, 0, taken, next) !== taken) continue;
      const portion = from === "begin" ? front : portions - 1 - back;
      return [portion * this.#portion, Math.min((portion + 1) * this.#portion, this.#count)];
    }
  }
}
