import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { loadSchemas } from "../model/load-schemas.ts";
import type { Field } from "../model/field.ts";
import { formats } from "./formats.ts";

const { types, hub } = loadSchemas(path.resolve(import.meta.dirname, "..", "..", "schemas"));
const all = [...types.map(({ typ, fields }) => ({ name: typ, fields })), { name: "hub", fields: hub.properties ?? {} }];

/** Every field below these, with its dotted name. */
function* named(fields: Readonly<Record<string, Field>>, at: string): Generator<[string, Field]> {
  for (const [name, field] of Object.entries(fields)) {
    yield [`${at}.${name}`, field];
    yield* named(field.properties ?? field.items?.properties ?? {}, `${at}.${name}`);
  }
}
const fields = all.flatMap(({ name, fields: own }) => [...named(own, name)]);

test("every field has a title, a description and an example", () => {
  const lacking = fields.filter(([, field]) => !field.title || !field.description || !field.examples?.length);
  assert.ok(fields.length > 500);
  assert.deepEqual(
    lacking.map(([name]) => name),
    [],
  );
});

test("every value of an enum has a German label, and no label is left over", () => {
  const wrong = fields.filter(([, field]) => {
    const inner = field.items ?? field;
    return (
      inner.enum &&
      inner.enum.toSorted().join() !==
        Object.keys(inner["x-labels"] ?? {})
          .toSorted()
          .join()
    );
  });
  assert.deepEqual(
    wrong.map(([name]) => name),
    [],
  );
});

test("every example is valid for its field, so that a hint never leads astray", () => {
  const ajv = new Ajv2020({ strict: false });
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  const wrong = fields.filter(([, field]) => field.examples?.some((example) => !ajv.validate(field, example)));
  assert.deepEqual(
    wrong.map(([name]) => name),
    [],
  );
});
