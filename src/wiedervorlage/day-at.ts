import { isDate } from "../check/formats.ts";
import type { Path } from "../model/problem.ts";
import { textAt } from "../model/value-at.ts";
import type { Frist } from "./frist.ts";

/** The day at a path as a Frist, if a day stands there. */
export function dayAt(data: unknown, ...path: Path): Frist[] {
  const tag = textAt(data, ...path);
  return tag !== undefined && isDate(tag) ? [{ path, tag }] : [];
}
