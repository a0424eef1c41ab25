import type { ContentType } from "../../model/content-type.ts";
import { labelOf, targets, type Field } from "../../model/field.ts";
import type { Site } from "../../model/site.ts";
import { dataPath } from "./data-path.ts";
import { envelopeSchema } from "./envelope-schema.ts";

/** JSON Schema (2020-12) of a type's entries as they are published; it stands alone and has no keyword of ours. */
export function publishedSchema(type: ContentType, site: Site): object {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: site.absolute(dataPath(type.path, "schema.json")),
    title: type.title,
    description: type.description,
    ...envelopeSchema(type.typ, {
      type: "object",
      additionalProperties: false,
      // A reference to an entry that is not published is missing.
      required: type.required.filter((name) => targets(type.fields[name] ?? {}).length === 0),
      properties: eachField(type.fields),
    }),
  };
}

function eachField(fields: Readonly<Record<string, Field>>): object {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, plain(field)]));
}

/** A field in words every validator knows. How few items a list may have is left out: hidden ones are missing from it. */
function plain(field: Field): object {
  const { title, type, pattern, minLength, maxLength, minimum, maximum, maxItems, uniqueItems, examples } = field;
  const labels = field.enum?.map((value) => ({ const: value, title: labelOf(field, value) }));
  return {
    ...defined({ title, description: describe(field), type, pattern, minLength, maxLength, minimum, maximum }),
    ...defined({ maxItems, uniqueItems, examples, required: field.required, oneOf: labels }),
    ...(field.format === undefined ? {} : format(field.format)),
    ...(field.items ? { items: plain(field.items) } : {}),
    ...(field.properties ? { properties: eachField(field.properties), additionalProperties: false } : {}),
  };
}

function describe(field: Field): string | undefined {
  const to = targets(field);
  if (to.length === 0) return field.description;
  return [field.description, `Kennung eines Eintrags (${to.join(" oder ")}).`].filter(Boolean).join(" ");
}

/** Two formats are our own; JSON Schema can say them in its words. */
function format(name: string): object {
  if (name === "date-part") return { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" };
  return name === "date-or-date-time" ? { anyOf: [{ format: "date" }, { format: "date-time" }] } : { format: name };
}

function defined(object: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
