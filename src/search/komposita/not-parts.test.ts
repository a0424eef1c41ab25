import assert from "node:assert/strict";
import { test } from "node:test";
import { mayBegin, mayEnd } from "./not-parts.ts";

test("prefixes begin no compound, suffixes end none", () => {
  assert.deepEqual(["über", "ver", "kasse"].map(mayBegin), [false, false, true]);
  assert.deepEqual(["schaft", "wendigkeit", "kasse"].map(mayEnd), [false, false, true]);
});

test("parts have at least three letters", () => {
  assert.deepEqual([mayBegin("ei"), mayEnd("ei")], [false, false]);
});
