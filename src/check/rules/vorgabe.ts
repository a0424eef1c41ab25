import { schemaRule } from "../schema-rule.ts";
import { shown } from "../shown.ts";

/** A schema may use any other keyword of JSON Schema, and none of them may pass unheard. */
export default schemaRule(
  "vorgabe",
  [
    "const",
    "multipleOf",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minProperties",
    "maxProperties",
    "not",
    "oneOf",
    "anyOf",
    "contains",
    "dependentRequired",
  ],
  ({ field, value }, subject) => ({
    message: `${subject} entspricht nicht der Vorgabe: ${shown(value)}.`,
    hint: field?.description ?? "Berichtigen Sie die Angabe.",
  }),
);
