import assert from "node:assert/strict";
import { test } from "node:test";
import { align } from "./align.ts";

const same = (a: string, b: string): number => (a[0] === b[0] ? (a === b ? 1 : 0.5) : 0);
const shown = (before: string[], after: string[], least = 0.4): string[] =>
  align(before, after, same, least).map(([a, b]) => `${a ?? "–"}/${b ?? "–"}`);

test("like things are paired in their order, the others stand alone", () => {
  assert.deepEqual(shown(["a", "b", "c"], ["a1", "x", "c"]), ["a/a1", "b/–", "–/x", "c/c"]);
});

test("of two candidates the more like one is taken, also when it comes later", () => {
  assert.deepEqual(shown(["a"], ["a1", "a"]), ["–/a1", "a/a"]);
});

test("what is less alike than asked stays apart", () => {
  assert.deepEqual(shown(["a"], ["a1"], 0.6), ["a/–", "–/a1"]);
});

test("an empty side leaves the other as it is", () => {
  assert.deepEqual(shown([], ["a", "b"]), ["–/a", "–/b"]);
  assert.deepEqual(shown(["a"], []), ["a/–"]);
});
