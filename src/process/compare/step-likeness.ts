import { likeness } from "../../vergleich/likeness.ts";
import type { Step } from "./step.ts";

/** What each property of a step counts for; together 1. */
export const WEIGHTS = {
  /** What is done makes the step. */
  name: 0.5,
  /** Who does it is what towns most often decide for themselves, and what a reader of a comparison asks first. */
  role: 0.25,
  /** A program can be exchanged without changing the work. */
  system: 0.15,
  /** Whether a task is drawn as „user“ or „manual“ depends more on who draws than on the work. */
  kind: 0.1,
} as const;

/** How alike two steps are, 0 to 1: words in common of name, role and system, and the same kind, weighted. */
export function stepLikeness(a: Step, b: Step): number {
  return (
    WEIGHTS.name * likeness(a.name, b.name) +
    WEIGHTS.role * likeness(a.role, b.role) +
    WEIGHTS.system * likeness(a.system ?? "", b.system ?? "") +
    WEIGHTS.kind * (a.kind === b.kind ? 1 : 0)
  );
}
