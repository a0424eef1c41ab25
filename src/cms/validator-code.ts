import standaloneCode from "ajv/dist/standalone/index.js";
import { _, type AnySchemaObject } from "ajv/dist/2020.js";
import { makeAjv, objectSchema, ownKeywords } from "../check/make-ajv.ts";
import type { Schemas } from "../model/content-type.ts";
import type { Field } from "../model/field.ts";

/** Keywords that say nothing about what is valid; messages take them from the schemas. */
const annotations: ReadonlySet<string> = new Set(["title", "description", "examples", "default", ...ownKeywords]);

/** A module in the place of src/check/validators.ts with its functions compiled, so that a page needs no `unsafe-eval`. */
export function validatorCode({ types, hub }: Schemas): string {
  const ajv = makeAjv({ source: true, esm: true, lines: true, formats: _`formats` });
  const shared = new Map<string, string>();
  /** Most fields are those of all types: each schema is compiled once and referred to. */
  const share = (schema: AnySchemaObject): AnySchemaObject => {
    const key = JSON.stringify(schema);
    const known = shared.get(key);
    const name = known ?? `feld${shared.size}`;
    if (known === undefined) ajv.addSchema(schema, shared.set(key, name) && name);
    return { $ref: name };
  };
  const bare = ({ items, properties, ...rest }: Field): AnySchemaObject => ({
    ...Object.fromEntries(Object.entries(rest).filter(([keyword]) => !annotations.has(keyword))),
    ...(items && { items: share(bare(items)) }),
    ...(properties && { properties: bareAll(properties) }),
  });
  const bareAll = (fields: Readonly<Record<string, Field>>): Record<string, AnySchemaObject> =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, share(bare(field))]));
  const exports: Record<string, string> = {};
  const add = (name: string, fields: Readonly<Record<string, Field>>, required: readonly string[]): string => {
    ajv.addSchema(objectSchema(bareAll(fields), required), name);
    return (exports[name] = name);
  };
  const pairs = types.map(
    ({ typ, fields, required }, i) => `${JSON.stringify(typ)}: ${add(`typ${i}`, fields, required)}`,
  );
  add("hub", hub.properties ?? {}, hub.required ?? []);
  return [
    'import { formats } from "./formats.ts";',
    standaloneCode.default(ajv, exports),
    `const byTyp = { ${pairs.join(", ")} };`,
    "export const validatorOf = ({ typ }) => byTyp[typ];",
    "export const hubValidator = () => hub;",
  ].join("\n");
}
