import { Ajv2020, type AnySchemaObject, type Options } from "ajv/dist/2020.js";
import { formats } from "./formats.ts";

/** Our keywords, which say nothing about what is valid. */
export const ownKeywords: readonly string[] = [
  "x-def",
  "x-group",
  "x-ref",
  "x-file",
  "x-labels",
  "x-prefill",
  "x-summary",
  "x-widget",
  "x-contact",
  "x-source",
  "x-pattern-hint",
  "x-unit",
  "x-stages",
  "x-history",
  "x-only-with",
];

/** Ajv as this house uses it, to compile now or, with `code`, for the browser. */
export function makeAjv(code: NonNullable<Options["code"]> = {}): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, ownProperties: true, strict: true, inlineRefs: false, code });
  ajv.addVocabulary([...ownKeywords]);
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  return ajv;
}

/** The JSON Schema of a file: its fields flat, and no other key allowed. */
export function objectSchema(
  properties: Readonly<Record<string, object>>,
  required: readonly string[],
): AnySchemaObject {
  return { type: "object", properties, required, additionalProperties: false };
}
