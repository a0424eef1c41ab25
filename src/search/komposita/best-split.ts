import type { EndKind, PartCounts } from "./part-counts.ts";
import { weight } from "./weight.ts";

/** What a split goes by. */
export interface SplitRules {
  readonly counts: PartCounts;
  /** Whether a word that could be split is one all the same. */
  readonly isOne: (word: string) => boolean;
  /** Whether a dictionary has the word. */
  readonly isListed: (word: string) => boolean;
}

/** Fewest letters of a part. */
const least = 3;

/**
 * The split of a lower-case word whose parts have the highest geometric mean of their counts (Koehn and Knight,
 * „Empirical Methods for Compound Splitting“, 2003); of equal ones, the one with more parts.
 */
export function bestSplit(word: string, kind: EndKind, { counts, isOne, isListed }: SplitRules): readonly string[] {
  let best: readonly string[] = [word];
  // Most words begin with no part and end here; looking at their ends would double the work.
  const first = firstPart(word, counts);
  if (first === undefined) return best;
  const ends = endsOf(word, first, (rest) => counts.ends(rest, kind));
  const last = ends.findLastIndex((count) => count > 0);
  if (last < 0) return best;
  let bestMean = isListed(word) ? Math.log(weight.listed) : -Infinity;

  const walk = (from: number, before: readonly string[], sum: number, next: number): void => {
    for (let to = next; to <= last; to++) {
      const part = word.slice(from, to);
      const count = counts.begins(part);
      if (count === 0 || isGlued(before, part)) continue;
      const parts = [...before, part];
      const sumHere = sum + Math.log(count);
      if (ends[to]! > 0 && !isGlued(parts, word.slice(to)))
        take([...parts, word.slice(to)], sumHere + Math.log(ends[to]!));
      walk(to, parts, sumHere, to + least);
    }
  };
  const isGlued = (before: readonly string[], part: string): boolean =>
    before.length > 0 && isOne(before.at(-1)! + part);
  const take = (parts: readonly string[], sum: number): void => {
    const mean = sum / parts.length;
    if (mean < bestMean || (mean === bestMean && parts.length < best.length)) return;
    best = parts;
    bestMean = mean;
  };
  walk(0, [], 0, first);
  return best;
}

/** Where the shortest beginning that is a part ends. */
function firstPart(word: string, { begins }: PartCounts): number | undefined {
  for (let to = least; to <= word.length - least; to++) if (begins(word.slice(0, to)) > 0) return to;
  return undefined;
}

/** For each place in a word from `first` on, the count of what follows it as an end. */
function endsOf(word: string, first: number, count: (rest: string) => number): number[] {
  return Array.from({ length: word.length }, (_, from) =>
    from >= first && from <= word.length - least ? count(word.slice(from)) : 0,
  );
}
