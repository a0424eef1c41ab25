import type { Json } from "./field.ts";
import type { Path } from "./problem.ts";

/** The value at a path in data that may be wrong in any way; undefined where the path ends early. */
export function valueAt(data: unknown, path: Path): Json | undefined {
  let at = data as Json | undefined;
  for (const step of path) {
    if (typeof at !== "object" || at === null) return undefined;
    if (Array.isArray(at)) at = typeof step === "number" ? at[step] : undefined;
    else at = typeof step === "string" && Object.hasOwn(at, step) ? at[step] : undefined;
  }
  return at;
}

/** The text at a path, or undefined when something else or nothing stands there. */
export function textAt(data: unknown, ...path: Path): string | undefined {
  const value = valueAt(data, path);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The list at a path, or an empty one. */
export function listAt(data: unknown, ...path: Path): readonly Json[] {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : [];
}

/** True for what a cleared form field leaves behind. */
export function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** True for a group of values: an object that is no list. */
export function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
