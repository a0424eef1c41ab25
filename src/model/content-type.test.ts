import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { schemas as real } from "../../test/small-site.ts";
import type { Schemas } from "./content-type.ts";
import { loadSchemas } from "./load-schemas.ts";

const shared = {
  title: "Gemeinsam",
  required: ["titel"],
  properties: {
    titel: { title: "Titel", type: "string", "x-group": "kopf" },
    orte: { title: "Orte", type: "array", items: { $ref: "#/$defs/ort" }, "x-group": "bezug" },
    stand: { title: "Stand", type: "string", "x-group": "pflege" },
  },
  $defs: {
    ort: { title: "Ort", type: "object", properties: { name: { type: "string", $ref: "#/$defs/name" } } },
    name: { maxLength: 9 },
  },
};

function load(types: Readonly<Record<string, object>>): Schemas {
  const dir = mkdtempSync(path.join(tmpdir(), "kd-schema-"));
  try {
    mkdirSync(dir, { recursive: true });
    const files = { shared, hub: { properties: {} }, ...types };
    for (const [name, schema] of Object.entries(files))
      writeFileSync(path.join(dir, `${name}.schema.json`), JSON.stringify(schema));
    writeFileSync(path.join(dir, "README.md"), "kein Schema");
    return loadSchemas(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const one = (schema: object) => load({ ding: { title: "Ding", "x-plural": "dinge", ...schema } }).types[0]!;

test("fields stand in the order of their groups: head, own, relations, media, care", () => {
  const type = one({ properties: { eigen: {}, bild: { "x-group": "medien" }, kopf: { "x-group": "kopf" } } });
  assert.deepEqual(Object.keys(type.fields), ["titel", "kopf", "eigen", "orte", "bild", "stand"]);
});

test("references into the same or another file are resolved, with the definition's name and own words on top", () => {
  const type = one({ properties: { ort: { $ref: "shared.schema.json#/$defs/ort", title: "Wo" } } });
  assert.equal(type.fields["ort"]?.["x-def"], "ort");
  assert.equal(type.fields["ort"]?.title, "Wo");
  assert.deepEqual(type.fields["ort"]?.properties?.["name"], { maxLength: 9, "x-def": "name", type: "string" });
  assert.equal(type.fields["orte"]?.items?.["x-def"], "ort");
});

test("a reference that leads nowhere is named with its file", () => {
  assert.throws(
    () => one({ properties: { a: { $ref: "shared.schema.json#/$defs/gibtesnicht" } } }),
    /ding\.schema\.json: \$ref shared/,
  );
});

test("a forbidden shared field is gone and listed", () => {
  const type = one({ properties: { orte: false, eigen: {} } });
  assert.deepEqual(type.forbidden, ["orte"]);
  assert.deepEqual(Object.keys(type.fields), ["titel", "eigen", "stand"]);
});

test("required fields are those of all types and the own ones, without doubles", () => {
  assert.deepEqual(one({ required: ["eigen", "titel"] }).required, ["titel", "eigen"]);
});

test("types come in their order, those without one last and by name", () => {
  const { types } = load({ b: { "x-plural": "bs" }, a: { "x-plural": "as" }, z: { "x-plural": "zs", "x-order": 5 } });
  assert.deepEqual(
    types.map(({ typ }) => typ),
    ["z", "a", "b"],
  );
});

test("a plural that would not do as a folder name and URL is refused", () => {
  for (const plural of ["Dinge", "über", "a-b", "../x", ""])
    assert.throws(() => one({ "x-plural": plural }), /lower case ASCII/);
});

test("what a schema does not say has a default", () => {
  const { title, order, nav, date, ascending, status, facets, bodyTitle } = one({});
  assert.deepEqual(
    { title, order, nav, date, ascending, status, facets, bodyTitle },
    {
      title: "Ding",
      order: 1000,
      nav: false,
      date: undefined,
      ascending: false,
      status: undefined,
      facets: [],
      bodyTitle: "Text",
    },
  );
});

test("in our own schemas every date, status and facet names a field, and every reference a type", () => {
  const names = new Set<string>(real.types.map(({ typ }) => typ));
  const everywhere = new Set(real.types.flatMap(({ fields }) => Object.keys(fields)));
  for (const type of real.types) {
    if (type.date !== undefined) assert.ok(type.fields[type.date.split(".")[0]!], `${type.typ}: ${type.date}`);
    if (type.status !== undefined) assert.ok(type.fields[type.status]?.enum, `${type.typ}: ${type.status}`);
    for (const facet of type.facets)
      assert.ok(facet === "jahr" ? type.date : everywhere.has(facet), `${type.typ}: ${facet}`);
    for (const [, ref] of JSON.stringify(type.fields).matchAll(/"x-ref":"([a-z]+)"/g))
      assert.ok(names.has(ref!), `${type.typ}: ${ref}`);
  }
});
