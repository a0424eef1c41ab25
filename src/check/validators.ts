import type { ValidateFunction } from "ajv/dist/2020.js";
import type { ContentType } from "../model/content-type.ts";
import type { Field } from "../model/field.ts";
import { oncePer } from "../once-per.ts";
import { makeAjv, objectSchema } from "./make-ajv.ts";

// To compile takes longer than all validating, and a third of that goes into making the code smaller.
const ajv = makeAjv({ optimize: false });

/** The compiled schema of a content type, all its fields flat and no other key allowed. */
export const validatorOf: (type: ContentType) => ValidateFunction = oncePer(({ fields, required }) =>
  compile(fields, required),
);

/** The compiled schema of hub.yaml. */
export const hubValidator: (hub: Field) => ValidateFunction = oncePer(({ properties = {}, required = [] }) =>
  compile(properties, required),
);

function compile(properties: Readonly<Record<string, Field>>, required: readonly string[]): ValidateFunction {
  return ajv.compile(objectSchema(properties, required));
}
