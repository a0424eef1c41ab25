/** A source of chance that always says the same for the same seed (mulberry32), so that a corpus can be made again. */
export interface Zufall {
  /** A whole number from 0 up to `limit`, without it. */
  below(limit: number): number;
  /** One of the values. */
  pick<T>(values: readonly T[]): T;
  /** `count` different values in chance order; all, when there are fewer. */
  some<T>(values: readonly T[], count: number): T[];
}

/** Starts a source of chance. */
export function zufall(seed: number): Zufall {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const some = <T>(values: readonly T[], count: number): T[] => {
    const rest = [...values];
    return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(below(rest.length), 1)[0]!);
  };
  return { below, some, pick: (values) => values[below(values.length)]! };
}
