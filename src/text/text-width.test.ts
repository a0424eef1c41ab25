import assert from "node:assert/strict";
import { test } from "node:test";
import { textWidth } from "./text-width.ts";

test("the width of a text is the sum of the advance widths of its letters", () => {
  // An „A“ of Fira Sans Regular is 573 thousandths wide.
  assert.equal(textWidth("A", 1000), 573);
  assert.equal(textWidth("AA", 10), 11.46);
  assert.equal(textWidth("", 16), 0);
});

test("semibold is wider than regular, and size counts", () => {
  assert.ok(textWidth("Kooperationsbild", 16, 600) > textWidth("Kooperationsbild", 16));
  assert.equal(textWidth("Witten", 32), 2 * textWidth("Witten", 16));
});

test("a soft hyphen takes no room, and one letter counts alike in both spellings of Unicode", () => {
  assert.equal(textWidth("Dienst\u00adweg", 16), textWidth("Dienstweg", 16));
  assert.equal(textWidth("ü".normalize("NFD"), 16), textWidth("ü", 16));
});

test("a letter our fonts lack is taken for a wide one", () => {
  assert.equal(textWidth("漢", 10), 7);
});
