import type { Pair } from "../../vergleich/align.ts";
import { deviationOf } from "./deviation.ts";
import { stepLikeness } from "./step-likeness.ts";
import type { Step } from "./step.ts";

/**
 * How alike two processes are, in whole percent: twice the likenesses of all paired steps, divided by the number of steps
 * of both. A step without a counterpart counts 0. Rounded down, so that 100 means that every step is the same.
 */
export function alikeness(pairs: readonly Pair<Step>[]): number {
  let steps = 0;
  let sum = 0;
  let same = true;
  for (const [a, b] of pairs) {
    steps += (a ? 1 : 0) + (b ? 1 : 0);
    if (deviationOf(a, b) !== "same") same = false;
    if (a && b) sum += 2 * stepLikeness(a, b);
  }
  if (same) return 100;
  // Other case or order of words is alike in full, yet not the same.
  return Math.min(99, Math.floor((100 * sum) / steps + ROUNDING));
}

/** Sums of decimal fractions fall a hair short of the whole number they mean. */
const ROUNDING = 1e-9;
