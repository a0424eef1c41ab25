import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { formats } from "../../check/formats.ts";
import { oncePer } from "../../once-per.ts";

/** What is wrong with foreign data first: the place as a JSON pointer, and what is expected there. */
export interface Misfit {
  readonly place: string;
  readonly expected: string;
}

// Stops at the first mistake: who sends a million must not cost a million messages.
const ajv = new Ajv2020({ allErrors: false, ownProperties: true, strict: true, allowUnionTypes: true });
for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
ajv.addFormat("uri-reference", /^\S*$/);

const compiled: (schema: object) => ValidateFunction = oncePer((schema) => ajv.compile(schema));

/** The first thing in `data` that does not fit the schema, or undefined. */
export function misfit(schema: object, data: unknown): Misfit | undefined {
  const validate = compiled(schema);
  if (validate(data)) return undefined;
  const [error] = validate.errors ?? [];
  return { place: error?.instancePath || "/", expected: error ? expectation(error) : "etwas anderes" };
}

/** Names only what stands in our schema, never what was sent. */
function expectation({ keyword, params }: ErrorObject): string {
  const value = Object.values(params as Record<string, unknown>)[0];
  if (keyword === "required") return `die Angabe „${String(value)}“`;
  if (keyword === "additionalProperties") return "keine weiteren Angaben";
  if (keyword === "type") return `eine Angabe der Art ${[value].flat().join(" oder ")}`;
  if (keyword === "enum" && Array.isArray(value)) return `eines von: ${value.join(", ")}`;
  if (keyword === "const") return `den Wert ${JSON.stringify(value)}`;
  if (keyword === "maxLength") return `höchstens ${String(value)} Zeichen`;
  if (keyword === "maxItems") return `höchstens ${String(value)} Angaben`;
  if (keyword === "minLength") return "einen Text";
  if (keyword === "format") return `die Form „${String(value)}“`;
  return "eine andere Form";
}
