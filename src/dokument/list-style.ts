import type { ListPlace } from "./flatten.ts";
import { indentOf, steps } from "./look.ts";
import type { Container } from "./role.ts";

/** How lists of one kind count and where they begin; lists at one place that count alike share it. */
export interface ListStyle {
  readonly name: string;
  readonly kind: "Punkte" | "Nummern" | "Aufgaben";
  /** Left edge of what stands around the outermost list, in millimetres. */
  readonly base: number;
}

/** The list style of a list; `level` is the number of lists around it. */
export function listStyleOf({ ordered, tasks, path }: ListPlace, level: number): ListStyle {
  const kind = ordered ? "Nummern" : tasks ? "Aufgaben" : "Punkte";
  const base = Math.max(0, indentOf(path as readonly Container[]) - level * steps.list);
  return { name: base === 0 ? `Liste ${kind}` : `Liste ${kind} ${base} mm`, kind, base };
}

/** Marks of the levels of a list, outermost first; every font has them. */
export const bullets = ["•", "–"] as const;
