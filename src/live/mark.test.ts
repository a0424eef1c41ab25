import assert from "node:assert/strict";
import { test } from "node:test";
import { markOf } from "./mark.ts";

test("values that differ have different marks, also where JSON has no word for the difference", () => {
  const values: readonly unknown[] = [
    undefined,
    null,
    "",
    "null",
    0,
    NaN,
    Infinity,
    [],
    {},
    new Map(),
    new Set(),
    new Map([["a", 1]]),
    new Set(["a", 1]),
    ["a", 1],
    { a: 1 },
    { a: [null] },
    { a: [NaN] },
    "x".repeat(100),
    "x".repeat(101),
  ];
  assert.equal(new Set(values.map(markOf)).size, values.length);
  assert.ok(values.every((value) => markOf(value).length < 60 && !markOf(value).includes("\n")));
});

test("values that say the same have one mark", () => {
  const make = () => ({ a: "x".repeat(80), m: new Map([["k", { v: new Set([1]) }]]) });
  assert.equal(markOf(make()), markOf(make()));
});
