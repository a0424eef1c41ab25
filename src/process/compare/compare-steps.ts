import type { Pair } from "../../vergleich/align.ts";
import { alignSteps } from "./align-steps.ts";
import { alikeness } from "./alikeness.ts";
import { deviationOf, differences, type Deviation, type Property } from "./deviation.ts";
import type { Step } from "./step.ts";

/** Two steps that belong together, or one alone. */
export interface ComparedStep {
  readonly before: Step | undefined;
  readonly after: Step | undefined;
  readonly deviation: Deviation;
  readonly differs: readonly Property[];
}

export interface StepComparison {
  readonly rows: readonly ComparedStep[];
  /** 0 to 100, see alikeness. */
  readonly alike: number;
}

/** Sets two processes side by side, step by step; the other way round gives the same pairs and the same number. */
export function compareSteps(before: readonly Step[], after: readonly Step[]): StepComparison {
  const pairs = pairBothWays(before, after);
  return { rows: pairs.map(row), alike: alikeness(pairs) };
}

/** Of several equally good alignments both directions must find the same one, so one of them decides. */
function pairBothWays(before: readonly Step[], after: readonly Step[]): readonly Pair<Step>[] {
  if (key(before) <= key(after)) return alignSteps(before, after);
  return goneFirst(alignSteps(after, before).map(([b, a]) => [a, b] as Pair<Step>));
}

/** Between two pairs, what went stands before what came, as align does it. */
function goneFirst(pairs: readonly Pair<Step>[]): Pair<Step>[] {
  const ordered: Pair<Step>[] = [];
  let came: Pair<Step>[] = [];
  for (const pair of pairs) {
    if (!pair[0]) came.push(pair);
    else if (!pair[1]) ordered.push(pair);
    else {
      ordered.push(...came, pair);
      came = [];
    }
  }
  return [...ordered, ...came];
}

function key(steps: readonly Step[]): string {
  return JSON.stringify(steps.map(({ name, role, system = "", kind }) => [name, role, system, kind]));
}

function row([before, after]: Pair<Step>): ComparedStep {
  const deviation = deviationOf(before, after) ?? "same";
  return { before, after, deviation, differs: before && after ? differences(before, after) : [] };
}
