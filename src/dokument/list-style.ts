import type { ListPlace } from "./flatten.ts";
import { indentOf, steps } from "./look.ts";

/** How the points of a list are marked; tasks carry a box in their words. */
export type ListKind = "Punkte" | "Nummern" | "Aufgaben";

/** How lists count and where they begin; lists that do so alike share it. */
export interface ListStyle {
  readonly name: string;
  /** By level, outermost first; deeper ones are like the last. */
  readonly kinds: readonly ListKind[];
  /** Left edge of what stands around the outermost list, in millimetres. */
  readonly base: number;
}

/** The kind of a list. */
export function kindOf({ ordered, tasks }: ListPlace): ListKind {
  return ordered ? "Nummern" : tasks ? "Aufgaben" : "Punkte";
}

/** The list style of a list at a level, from 0, and all it shares its counting with. */
export function listStyle({ path }: ListPlace, level: number, kinds: readonly ListKind[]): ListStyle {
  const base = Math.max(0, indentOf(path) - level * steps.list);
  const names = kinds.every((kind) => kind === kinds[0]) ? kinds.slice(0, 1) : kinds;
  return { name: `Liste ${names.join(" ")}${base === 0 ? "" : ` ${base} mm`}`, kinds: names, base };
}

/** Marks of the levels of a list, outermost first; every font has them. */
export const bullets = ["•", "–"] as const;
