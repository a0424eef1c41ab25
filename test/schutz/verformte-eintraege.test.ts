import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import * as fc from "fast-check";
import { check } from "../../src/check/check.ts";
import { loadRules } from "../../src/check/load-rules.ts";
import type { Content } from "../../src/model/content.ts";
import type { ContentType, Schemas } from "../../src/model/content-type.ts";
import type { Entry } from "../../src/model/entry.ts";
import type { Field } from "../../src/model/field.ts";
import { readContent } from "../../src/read/read-content.ts";
import { schemas } from "../small-site.ts";

const content = readContent(path.resolve(import.meta.dirname, "..", "..", "content"), schemas.types);
const rules = await loadRules();

/** Values no field of a schema wants all of. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    "",
    " ",
    null,
    -0,
    1e308,
    "__proto__",
    "constructor",
    "\u202e",
    "2026-02-30",
    "javascript:x",
    [[[]]],
    { __proto__: null },
  ),
  fc.string({ unit: "binary", maxLength: 200 }),
);
const key = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "toString", "permalink", "titel ", "Titel", "0", ""),
  fc.string({ maxLength: 20 }),
);

/** One edit: the entry it is made in, by a share of all, and what is changed in it. */
const edit = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom("order", "extra", "type", "missing"),
  key,
  value: anything,
  field: fc.nat(),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** The data of an entry after an edit. */
function edited(data: object, { kind, key: name, value, field }: Edit): Entry["data"] {
  const pairs: [string, unknown][] = Object.entries(data);
  const at = pairs.length === 0 ? 0 : field % pairs.length;
  if (kind === "order") pairs.unshift(...pairs.splice(at));
  if (kind === "extra") pairs.splice(at, 0, [name, value]);
  if (kind === "type" && pairs[at]) pairs[at] = [pairs[at][0], value];
  if (kind === "missing") pairs.splice(at, 1);
  // As the reader makes it: `__proto__` is a key like any other.
  const made = {};
  for (const [name2, one] of pairs)
    Object.defineProperty(made, name2, { value: one, enumerable: true, configurable: true, writable: true });
  return made as Entry["data"];
}

/** The content with edits in some of its entries. */
function withEdits(edits: readonly Edit[]): Content {
  const entries = [...content.entries];
  for (const one of edits) {
    const at = one.at % entries.length;
    entries[at] = { ...entries[at]!, data: edited(entries[at]!.data, one) };
  }
  return { ...content, entries };
}

/** The schemas with the fields of every type turned round from one on, which is what a new order in a file does. */
function turned(by: number): Schemas {
  const turn = (fields: Readonly<Record<string, Field>>): Record<string, Field> => {
    const pairs = Object.entries(fields);
    return Object.fromEntries([...pairs.slice(by % pairs.length), ...pairs.slice(0, by % pairs.length)]);
  };
  return { ...schemas, types: schemas.types.map((type): ContentType => ({ ...type, fields: turn(type.fields) })) };
}

const inOtherOrder = turned(7);

test("50 random edits of order, keys and kinds, in entries and schemas: check reports and never throws", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 20, maxLength: 40 }), fc.boolean(), (edits, otherOrder) => {
      const problems = check(withEdits(edits), otherOrder ? inOtherOrder : schemas, rules);
      assert.ok(problems.length > 0);
      for (const { file, line, column, message } of problems)
        assert.ok(file !== "" && line > 0 && column > 0 && message !== "");
      assert.deepEqual(Object.keys(Object.prototype), []);
    }),
    { numRuns: 50, seed: 1 },
  );
});
