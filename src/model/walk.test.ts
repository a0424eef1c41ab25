import assert from "node:assert/strict";
import { test } from "node:test";
import type { Field } from "./field.ts";
import { dotted } from "./problem.ts";
import { references, walk } from "./walk.ts";

const fields: Readonly<Record<string, Field>> = {
  treffen: {
    title: "Treffen",
    type: "array",
    items: {
      type: "object",
      properties: { ort: { type: "string" }, wo: { type: "string", "x-ref": ["verwaltung", "partner"] } },
    },
  },
  themen: { title: "Themen", type: "array", items: { type: "string", "x-ref": "thema" } },
};

test("containers come before their content, each with its path", () => {
  const paths = [...walk(fields, { treffen: [{ ort: "a" }, { wo: "b" }], themen: ["c"] })].map(({ path }) =>
    dotted(path),
  );
  assert.deepEqual(paths, [
    "treffen",
    "treffen[0]",
    "treffen[0].ort",
    "treffen[1]",
    "treffen[1].wo",
    "themen",
    "themen[0]",
  ]);
});

test("unknown keys, inherited ones, null and values of the wrong kind are passed over", () => {
  const data = Object.assign(Object.create({ themen: ["geerbt"] }) as object, {
    treffen: ["kein Objekt", null, [1]],
    fremd: 1,
  });
  assert.deepEqual(
    [...walk(fields, data)].map(({ path }) => dotted(path)),
    ["treffen", "treffen[0]", "treffen[2]"],
  );
});

test("references carry their targets, and the title of the outermost field", () => {
  assert.deepEqual(
    [...references(fields, { treffen: [{ wo: "haarbach" }], themen: ["kasse", 7] })],
    [
      { path: ["treffen", 0, "wo"], targets: ["verwaltung", "partner"], kennung: "haarbach", title: "Treffen" },
      { path: ["themen", 0], targets: ["thema"], kennung: "kasse", title: "Themen" },
    ],
  );
});
