/** Two things that belong together, or one that has no counterpart on the other side. */
export type Pair<T> =
  readonly [before: T, after: T] | readonly [before: T, after: undefined] | readonly [before: undefined, after: T];

/**
 * Pairs what belongs together in two lists without changing the order of either, so that the likenesses (0 to 1) of all
 * pairs add up to the most; below `least` nothing is paired. What went stands before what came.
 */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  like: (a: T, b: T) => number,
  least: number,
): Pair<T>[] {
  const columns = after.length + 1;
  const likeness = before.map((a) => after.map((b) => like(a, b)));
  // best[i * columns + j]: what pairs of the rest from i and j on can add up to.
  const best = new Float64Array((before.length + 1) * columns);
  const at = (i: number, j: number): number => best[i * columns + j] ?? 0;
  const paired = (i: number, j: number): number => {
    const value = likeness[i]?.[j] ?? 0;
    return value < least ? 0 : value + at(i + 1, j + 1);
  };
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      best[i * columns + j] = Math.max(at(i + 1, j), at(i, j + 1), paired(i, j));
    }
  }
  const pairs: Pair<T>[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    if (paired(i, j) > 0 && paired(i, j) >= at(i, j)) pairs.push([before[i++]!, after[j++]!]);
    else if (at(i + 1, j) >= at(i, j)) pairs.push([before[i++]!, undefined]);
    else pairs.push([undefined, after[j++]!]);
  }
  return [
    ...pairs,
    ...before.slice(i).map((one): Pair<T> => [one, undefined]),
    ...after.slice(j).map((one): Pair<T> => [undefined, one]),
  ];
}
