import assert from "node:assert/strict";
import { test } from "node:test";
import { wrap } from "./wrap.ts";

/** Every letter is as wide as another. */
const width = (text: string): number => text.length;

test("lines are no wider than asked and about equally long", () => {
  assert.deepEqual(wrap("Kasse und Personal: zwei Fachrunden", 20, width), ["Kasse und Personal:", "zwei Fachrunden"]);
  assert.deepEqual(wrap("eins zwei drei vier fünf", 20, width), ["eins zwei drei", "vier fünf"]);
  assert.deepEqual(wrap("AGS", 20, width), ["AGS"]);
});

test("a line may end after a hyphen inside a word, and never at a non-breaking blank", () => {
  assert.deepEqual(wrap("Verwaltungsrebellen-Labor", 20, width), ["Verwaltungsrebellen-", "Labor"]);
  assert.deepEqual(wrap("am 3.\u00a0Dezember", 11, width), ["am", "3.\u00a0Dezember"]);
  assert.deepEqual(wrap("Pilot 2020-2024", 10, width), ["Pilot", "2020-2024"]);
});

test("a word too wide for a line is torn only when that is allowed, and then wholly kept", () => {
  assert.equal(wrap("Gemeinderatssitzung", 8, width), undefined);
  const torn = wrap("Gemeinderatssitzung", 8, width, "torn")!;
  assert.ok(torn.every((line) => line.length <= 8));
  assert.equal(torn.join("").replaceAll("-", ""), "Gemeinderatssitzung");
});
