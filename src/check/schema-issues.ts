import type { ErrorObject } from "ajv";
import type { Field, Json } from "../model/field.ts";
import type { Path } from "../model/problem.ts";
import { fieldAt } from "./name-of.ts";
import type { Source } from "./source.ts";
import { isEmpty, valueAt } from "../model/value-at.ts";
import { oncePer } from "../once-per.ts";

/** What the schema says against one value. */
export interface SchemaIssue {
  readonly keyword: string;
  /** Field in question; for a missing or unknown key that key. */
  readonly path: Path;
  readonly field: Field | undefined;
  readonly value: Json | undefined;
  /** Value of the schema's keyword: 90 of `maxLength: 90`. */
  readonly limit: Json | undefined;
}

/**
 * All issues of a source, worked out once. Empty optional fields have none (rule leerer-wert names them); an empty
 * required one is only missing (`required`).
 */
export const schemaIssues: (source: Source) => readonly SchemaIssue[] = oncePer((source) => {
  const { data, validate } = source;
  const errors = validate(data) ? [] : (validate.errors ?? []);
  return errors.flatMap((error) => issueOf(error, source) ?? []);
});

function issueOf(error: ErrorObject, source: Source): SchemaIssue | undefined {
  const params = error.params as Record<string, unknown>;
  const at = pathOf(error.instancePath, source.data);
  const key = params["missingProperty"] ?? params["additionalProperty"];
  const path = typeof key === "string" ? [...at, key] : at;
  const value = valueAt(source.data, path);
  const field = fieldAt(source.fields, path);
  const issue = { keyword: error.keyword, path, field, value, limit: valueAt(field, [error.keyword]) };
  if (!isEmpty(value) || typeof key === "string" || typeof path.at(-1) !== "string") return issue;
  const parent = path.slice(0, -1);
  const required = parent.length === 0 ? source.required : (fieldAt(source.fields, parent)?.required ?? []);
  return required.includes(path.at(-1) as string) ? { ...issue, keyword: "required" } : undefined;
}

/** A JSON pointer as a path; a step into a list is a number. */
function pathOf(pointer: string, data: Json): Path {
  const path: (string | number)[] = [];
  for (const raw of pointer.split("/").slice(1)) {
    const step = raw.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(valueAt(data, path)) ? Number(step) : step);
  }
  return path;
}
