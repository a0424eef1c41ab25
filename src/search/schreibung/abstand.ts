import { dreher, luecke, tausch } from "./kosten.ts";

/** How far two words in their `gleichform` are apart: Damerau–Levenshtein with the slips of German writers at a discount. */
export function abstand(a: string, b: string): number {
  const width = b.length + 1;
  const costs = new Float64Array((a.length + 1) * width);
  const at = (i: number, j: number): number => costs[i * width + j]!;
  for (let i = 0; i <= a.length; i++)
    for (let j = 0; j <= b.length; j++) {
      if (i + j === 0) continue;
      const ways = [Infinity];
      if (i > 0) ways.push(at(i - 1, j) + luecke(a, i - 1));
      if (j > 0) ways.push(at(i, j - 1) + luecke(b, j - 1));
      if (i > 0 && j > 0) ways.push(at(i - 1, j - 1) + tausch(a[i - 1]!, b[j - 1]!));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) ways.push(at(i - 2, j - 2) + dreher);
      costs[i * width + j] = Math.min(...ways);
    }
  return at(a.length, b.length);
}
