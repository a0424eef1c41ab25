/** What one run of something took; what the machine cannot tell is left out. */
export interface Messung {
  /** Milliseconds on the clock. */
  readonly wand: number;
  /** Milliseconds of processor time, those of processes that were started too. */
  readonly rechen?: number | undefined;
  /** Bytes of memory that the process and all it started ever held, in sum. */
  readonly speicher?: number | undefined;
  readonly dateien?: number | undefined;
  readonly bytes?: number | undefined;
}

/** What can be compared. */
export type Kennwert = keyof Messung;

/** All runs of one line at one size, in their order. */
export interface Reihe {
  readonly groesse: number;
  readonly linie: string;
  readonly messungen: readonly Messung[];
}
