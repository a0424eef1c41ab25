import assert from "node:assert/strict";
import { test } from "node:test";
import { textMark } from "./text-mark.ts";

test("texts that differ anywhere have different marks, and the same text always has the same", () => {
  const texts = ["", "a", "b", "ab", "ba", "ä", "a\n", "\na", "titel: Kasse\n", "titel: Kassa\n"];
  for (let i = 0; i < 20_000; i++) texts.push(`titel: Stand ${i}\n`);
  assert.equal(new Set(texts.map(textMark)).size, texts.length);
  assert.equal(textMark("titel: Kasse\n"), textMark(["titel:", "Kasse\n"].join(" ")));
});
