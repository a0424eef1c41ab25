import { isObject } from "../model/value-at.ts";
import { walk, type FieldValue } from "../model/walk.ts";
import type { Source } from "./source.ts";

/** All known values of a source, containers before their content. */
export function valuesOf({ fields, data }: Source): readonly FieldValue[] {
  return isObject(data) ? walk(fields, data) : [];
}
