import assert from "node:assert/strict";
import { test } from "node:test";
import { gleichform } from "./gleichform.ts";

test("a word has one form, whatever the keyboard, the case or the year it was written in", () => {
  for (const [a, b] of [
    ["Gebühr", "GEBUEHR"],
    ["Straße", "strasse"],
    ["Delphin", "Delfin"],
    ["Ämter", "A\u0308mter"],
  ] as const)
    assert.equal(gleichform(a), gleichform(b));
  assert.notEqual(gleichform("fordern"), gleichform("fördern"));
});
