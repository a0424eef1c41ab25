import assert from "node:assert/strict";
import { test } from "node:test";
import { contrast, mixed, nearest } from "./contrast.ts";

test("contrast is that of WCAG: 21 for black and white, 1 for equals, and #767676 just passes on white", () => {
  assert.equal(contrast("#000000", "#ffffff"), 21);
  assert.equal(contrast("#4fcba7", "#4fcba7"), 1);
  assert.ok(contrast("#767676", "#ffffff") >= 4.5);
  assert.ok(contrast("#777777", "#ffffff") < 4.5);
  assert.equal(contrast("#123456", "#fedcba"), contrast("#fedcba", "#123456"));
});

test("a mixed colour has its share of the other, and the nearest one that fits is found", () => {
  assert.equal(mixed("#000000", "#ffffff", 0.5), "#808080");
  assert.equal(mixed("#0a0b0c", "#ffffff", 0), "#0a0b0c");
  const readable = (colour: string): boolean => contrast(colour, "#ffffff") >= 4.5;
  assert.equal(nearest("#000000", "#ffffff", readable), "#000000");
  assert.ok(readable(nearest("#ffffff", "#000000", readable)!));
  assert.equal(nearest("#ffffff", "#eeeeee", readable), undefined);
});
