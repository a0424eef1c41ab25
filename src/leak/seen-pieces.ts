/** Two hashes of 32 bits per piece. */
const width = 2;
/** Stands where a piece was; an empty place would hide those behind it. */
const forgotten = [-1, 0] as const;

const seeds = { block: 0x5bd1_e995, tag: 0x1234_5677, string: 0x7feb_352d } as const;

/** Remembers pieces of files by two hashes, without keeping them: what most pages share is read once. */
export class SeenPieces {
  #table = new Int32Array(width * 2 ** 12);
  #count = 0;
  #fresh: number[] = [];

  /** True for a piece that was asked for before as a piece of this kind; from now on it was. */
  has(kind: keyof typeof seeds, bytes: DataView, from: number, to: number): boolean {
    let one = to - from;
    let two: number = seeds[kind];
    let i = from;
    for (; i + 8 <= to; i += 8) {
      one = Math.imul(one ^ bytes.getInt32(i, true), 0x9e37_79b1);
      two = Math.imul(two ^ bytes.getInt32(i + 4, true), 0x85eb_ca6b);
      // Each half of what was read must change both hashes.
      one = (one + (two >>> 15)) | 0;
      two = (two + ((one << 13) | (one >>> 19))) | 0;
    }
    for (; i < to; i++) {
      one = Math.imul(one ^ bytes.getUint8(i), 0x9e37_79b1);
      two = (Math.imul(two, 0x85eb_ca6b) + bytes.getUint8(i)) | 0;
    }
    one ^= one >>> 15;
    two = (two + Math.imul(one, 0xc2b2_ae35)) | 0;
    // Zeros mean an empty place.
    one |= 1;
    const place = this.#placeOf(one, two);
    if (this.#table[place] === one) return true;
    this.#table[place] = one;
    this.#table[place + 1] = two;
    this.#fresh.push(one, two);
    if (++this.#count * width * 2 > this.#table.length) this.#grow();
    return false;
  }

  /** Ends a file: its pieces are remembered, or forgotten so that another file that has them is read too. */
  settle(keep: boolean): void {
    const lost = keep ? [] : this.#fresh;
    for (let i = 0; i < lost.length; i += width) this.#table.set(forgotten, this.#placeOf(lost[i]!, lost[i + 1]!));
    this.#fresh = [];
  }

  /** Where a piece stands, or would. */
  #placeOf(one: number, two: number): number {
    const table = this.#table;
    let place = ((one >>> 1) ^ two) * width;
    for (place &= table.length - width; table[place] !== 0; place = (place + width) & (table.length - 1))
      if (table[place] === one && table[place + 1] === two) return place;
    return place;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Int32Array(old.length * 2);
    for (let i = 0; i < old.length; i += width) {
      if (old[i] === 0 || (old[i] === forgotten[0] && old[i + 1] === forgotten[1])) continue;
      const place = this.#placeOf(old[i]!, old[i + 1]!);
      this.#table.set(old.subarray(i, i + width), place);
    }
  }
}
