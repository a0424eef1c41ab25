import { align, type Pair } from "../../vergleich/align.ts";
import { likeness } from "../../vergleich/likeness.ts";
import { differences } from "./deviation.ts";
import { stepClass } from "./step-class.ts";
import { stepLikeness } from "./step-likeness.ts";
import type { Step } from "./step.ts";

/** More than half of the words in common: the same step, whoever does it. */
const ANCHOR = 0.51;
/** Between two anchors, where the place says much, half of the words are enough. */
const HALF = 0.5;
/** What the place between the anchors counts for beside the likeness of the steps. */
const PLACE = 0.2;

/**
 * Pairs the steps of two processes in their order: first those that are called nearly the same, then, between these, the
 * others by role, system and place. One pass alone would shift a whole run of steps by one for a few steps more paired.
 */
export function alignSteps(before: readonly Step[], after: readonly Step[]): Pair<Step>[] {
  const named = (a: Step, b: Step): number =>
    stepClass(a) === stepClass(b) && likeness(a.name, b.name) >= ANCHOR ? stepLikeness(a, b) : 0;
  const pairs: Pair<Step>[] = [];
  let left: Step[] = [];
  let right: Step[] = [];
  const close = (): void => {
    pairs.push(...alignGap(left, right));
    left = [];
    right = [];
  };
  for (const pair of align(before, after, named, Number.MIN_VALUE)) {
    const [a, b] = pair;
    if (a && b) {
      close();
      pairs.push(pair);
    } else if (a) left.push(a);
    else if (b) right.push(b);
  }
  close();
  return pairs;
}

/** A step and where it stands between two anchors, 0 to 1. */
interface Placed {
  readonly step: Step;
  readonly place: number;
}

function alignGap(before: readonly Step[], after: readonly Step[]): Pair<Step>[] {
  const pairs = align(before.map(placed), after.map(placed), likenessInGap, Number.MIN_VALUE);
  return pairs.map(([a, b]) => [a?.step, b?.step] as Pair<Step>);
}

function placed(step: Step, index: number, steps: readonly Step[]): Placed {
  return { step, place: (index + 0.5) / steps.length };
}

/** Other words for the same work are believed only when the same role does it with the same program. */
function likenessInGap({ step: a, place: here }: Placed, { step: b, place: there }: Placed): number {
  if (stepClass(a) !== stepClass(b)) return 0;
  const differ = differences(a, b);
  if (likeness(a.name, b.name) < HALF && (differ.includes("role") || differ.includes("system"))) return 0;
  return (1 - PLACE) * stepLikeness(a, b) + PLACE * (1 - Math.abs(here - there));
}
