import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { ContentType } from "../model/content-type.ts";
import type { Field } from "../model/field.ts";
import { formats } from "./formats.ts";

const keywords = [
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
];

const ajv = new Ajv2020({ allErrors: true, ownProperties: true, strict: true, verbose: true });
ajv.addVocabulary(keywords);
for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);

const compiled = new WeakMap<object, ValidateFunction>();

/** The compiled schema of a content type, all its fields flat and no other key allowed; `verbose` keeps field and value in errors. */
export function validatorOf(type: ContentType): ValidateFunction {
  return compile(type, { type: "object", properties: type.fields, required: type.required });
}

/** The compiled schema of hub.yaml. */
export function hubValidator(hub: Field): ValidateFunction {
  return compile(hub, { type: "object", properties: hub.properties ?? {}, required: hub.required ?? [] });
}

function compile(key: object, schema: Field): ValidateFunction {
  let validate = compiled.get(key);
  if (!validate) {
    validate = ajv.compile({ ...schema, additionalProperties: false });
    compiled.set(key, validate);
  }
  return validate;
}
