import assert from "node:assert/strict";
import { test } from "node:test";
import { countText, numberText, sizeText } from "./numbers.ts";

test("numbers have German signs", () => {
  assert.equal(numberText(1234567.5), "1.234.567,5");
});

test("one thing is singular, none and several are plural", () => {
  const texts = [0, 1, 1200].map((count) => countText(count, "Eintrag", "Einträge"));
  assert.deepEqual(texts, ["0 Einträge", "1 Eintrag", "1.200 Einträge"]);
});

test("sizes are KB below a megabyte and never zero", () => {
  assert.deepEqual([3, 14_200, 2_560_000].map(sizeText), ["1\u00a0KB", "14\u00a0KB", "2,6\u00a0MB"]);
});
