import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { ContentType } from "../model/content-type.ts";
import type { Field } from "../model/field.ts";
import { oncePer } from "../once-per.ts";
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
  "x-stages",
];

const ajv = new Ajv2020({ allErrors: true, ownProperties: true, strict: true, verbose: true });
ajv.addVocabulary(keywords);
for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);

/** The compiled schema of a content type, all its fields flat and no other key allowed; `verbose` keeps field and value in errors. */
export const validatorOf: (type: ContentType) => ValidateFunction = oncePer(({ fields, required }) =>
  compile(fields, required),
);

/** The compiled schema of hub.yaml. */
export const hubValidator: (hub: Field) => ValidateFunction = oncePer(({ properties = {}, required = [] }) =>
  compile(properties, required),
);

function compile(properties: Readonly<Record<string, Field>>, required: readonly string[]): ValidateFunction {
  return ajv.compile({ type: "object", properties, required, additionalProperties: false });
}
