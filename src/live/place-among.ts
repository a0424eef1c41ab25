/** Where something belongs among others that are in order: behind those that `compare` puts before it, below nought. */
export function placeAmong<T>(all: readonly T[], compare: (other: T) => number): number {
  let [from, to] = [0, all.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compare(all[middle]!) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
