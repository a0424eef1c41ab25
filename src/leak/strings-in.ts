import type { Path } from "../model/problem.ts";

/** All texts in data read from a file, with the way to each; keys belong to schemas and are none. */
export function* stringsIn(value: unknown, path: Path = []): Generator<{ readonly path: Path; readonly text: string }> {
  if (typeof value === "string") yield { path, text: value };
  else if (Array.isArray(value)) for (const [i, one] of value.entries()) yield* stringsIn(one, [...path, i]);
  else if (typeof value === "object" && value !== null)
    for (const [key, one] of Object.entries(value)) yield* stringsIn(one, [...path, key]);
}
