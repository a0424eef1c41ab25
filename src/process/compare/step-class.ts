import type { Step } from "./step.ts";

/** What can stand for what: a task for another kind of task, but never for a decision or an end. */
export function stepClass({ kind }: Step): string {
  return /^(?:Start|End)Event$|Event$|Gateway$/.exec(kind)?.[0] ?? "Activity";
}
