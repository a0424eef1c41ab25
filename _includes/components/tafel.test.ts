import assert from "node:assert/strict";
import { test } from "node:test";
import { tafel } from "./tafel.ts";

const out = tafel({
  titel: "Zahlen & mehr",
  spalten: [{ titel: "Jahr" }, { titel: "Wert", zahl: true }],
  zeilen: [
    ["2025", "3"],
    ["2026", undefined],
  ],
}).toString();

test("every part of a table carries its role, since browsers drop it when the table becomes a stack", () => {
  const roles: Readonly<Record<string, string>> = {
    table: "table",
    thead: "rowgroup",
    tbody: "rowgroup",
    tr: "row",
    td: "cell",
  };
  for (const [element, role] of Object.entries(roles)) {
    const tags = out.match(new RegExp(`<${element}\\b[^>]*>`, "g")) ?? [];
    assert.ok(tags.length > 0, element);
    for (const tag of tags) assert.match(tag, new RegExp(`role="${role}"`));
  }
  assert.match(out, /<th scope="col" role="columnheader">Jahr<\/th>/);
  assert.equal((out.match(/<th scope="row" role="rowheader">/g) ?? []).length, 2);
});

test("a cell repeats the heading of its column, an empty one does not", () => {
  assert.match(out, /<td role="cell" class="r" data-t="Wert">3<\/td>/);
  assert.match(out, /<td role="cell" class="r"><\/td>/);
});

test("the caption is always there, hidden when the heading around it says the same", () => {
  assert.match(out, /<caption>Zahlen &amp; mehr<\/caption>/);
  assert.match(
    tafel({ titel: "x", titelVersteckt: true, spalten: [], zeilen: [] }).toString(),
    /<caption class="vh">x<\/caption>/,
  );
});
