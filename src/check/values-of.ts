import { isObject } from "../model/value-at.ts";
import { walk, type FieldValue } from "../model/walk.ts";
import { oncePer } from "../once-per.ts";
import type { Source } from "./source.ts";

/** All known values of a source, containers before their content; worked out once. */
export const valuesOf: (source: Source) => readonly FieldValue[] = oncePer(({ fields, data }) =>
  isObject(data) ? walk(fields, data) : [],
);
