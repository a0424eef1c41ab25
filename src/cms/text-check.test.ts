import assert from "node:assert/strict";
import { test } from "node:test";
import { formats } from "../check/formats.ts";
import { lengthCheck, textCheck } from "./text-check.ts";

const values = [
  "2019",
  "2019-05",
  "2019-05-14",
  "2019-13",
  "2019-5",
  "19",
  "2026-03-01T10:00:00+01:00",
  "2026-03-01T10:00Z",
  "2026-03-01T10:00",
  "2026-03-01T25:00Z",
  "rathaus@haarbach.example",
  "rathaus@haarbach",
  "https://www.haarbach.example/",
  "www.haarbach.example",
  "https:/www.haarbach.example",
  "",
];

test("what the form takes for a format, the check takes too", () => {
  for (const format of ["date-part", "date-time", "date-or-date-time", "email", "uri"] as const) {
    const expression = new RegExp(textCheck({ format })!.pattern);
    for (const value of values) assert.equal(expression.test(value), formats[format](value), `${format}: ${value}`);
  }
});

test("a pattern of the schema explains itself in the schema's words", () => {
  assert.deepEqual(textCheck({ pattern: "^[0-9]{8}$", "x-pattern-hint": "Acht Ziffern." }), {
    pattern: "^[0-9]{8}$",
    message: "Acht Ziffern.",
  });
});

test("lengths are counted in characters, so that an emoji is one", () => {
  const expression = new RegExp(lengthCheck({ min: 1, max: 3 })!.pattern);
  assert.ok(expression.test("ä\n🙂"));
  assert.ok(expression.test("🙂🙂🙂"));
  assert.ok(!expression.test("🙂🙂🙂🙂"));
  assert.ok(!expression.test("abcd"));
});

test("a length that is missed by far is seen at once", () => {
  assert.ok(!new RegExp(lengthCheck({ min: 1, max: 900 })!.pattern).test("🙂".repeat(20_000)));
});

test("a length without an upper end, or with both, is told", () => {
  assert.equal(lengthCheck({ min: 3, max: undefined })!.message, "Nötig sind mindestens 3 Zeichen.");
  assert.equal(lengthCheck({ min: 3, max: 5 })!.message, "Nötig sind 3 bis 5 Zeichen.");
  assert.equal(lengthCheck({ min: 1, max: undefined }), undefined);
});
