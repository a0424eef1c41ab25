import assert from "node:assert/strict";
import { test } from "node:test";
import { queryWords } from "./query-words.ts";

test("words that only hold a question together do not count, unless there are no others", () => {
  assert.deepEqual(queryWords("Wie lange Belege aufbewahren?"), ["lange", "Belege", "aufbewahren"]);
  assert.deepEqual(queryWords("wer hilft"), ["wer", "hilft"]);
});

test("signs around a word and single letters fall away, signs within stay", () => {
  assert.deepEqual(queryWords("§ 2b UStG, „E-Akte“ a"), ["2b", "UStG", "E-Akte"]);
  assert.deepEqual(queryWords(" … "), []);
});
