import { walk, type FieldValue } from "../model/walk.ts";
import type { Source } from "./source.ts";

const cache = new WeakMap<Source, readonly FieldValue[]>();

/** All known values of a source, containers before their content; walked once for all rules. */
export function valuesOf(source: Source): readonly FieldValue[] {
  let values = cache.get(source);
  if (!values) {
    const { data } = source;
    values = typeof data === "object" && data !== null && !Array.isArray(data) ? [...walk(source.fields, data)] : [];
    cache.set(source, values);
  }
  return values;
}
