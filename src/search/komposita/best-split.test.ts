import assert from "node:assert/strict";
import { test } from "node:test";
import { bestSplit, type SplitRules } from "./best-split.ts";

const rules = (counts: Record<string, number>, own: Partial<SplitRules> = {}): SplitRules => ({
  counts: { begins: (part) => counts[part] ?? 0, ends: (part) => counts[part] ?? 0 },
  isOne: () => false,
  isListed: () => false,
  ...own,
});

test("the highest geometric mean of the counts wins", () => {
  const counts = { rinder: 9, braten: 4, rind: 9, erb: 1, raten: 4 };
  assert.deepEqual(bestSplit("rinderbraten", "noun", rules(counts)), ["rinder", "braten"]);
  assert.deepEqual(bestSplit("rinderbraten", "noun", rules({ ...counts, erb: 1000 })), ["rind", "erb", "raten"]);
});

test("of equal splits the one with more parts wins", () => {
  const counts = { feuer: 4, wehr: 4, feuerwehr: 4, einsatz: 4 };
  assert.deepEqual(bestSplit("feuerwehreinsatz", "noun", rules(counts)), ["feuer", "wehr", "einsatz"]);
});

test("a listed word is split only for parts that are met more often", () => {
  const listed = { isListed: () => true };
  assert.deepEqual(bestSplit("neurose", "noun", rules({ neu: 1, rose: 1 }, listed)), ["neurose"]);
  assert.deepEqual(bestSplit("rathaus", "noun", rules({ rat: 8, haus: 8 }, listed)), ["rat", "haus"]);
});

test("parts that are one word together are not parted", () => {
  const isOne = (word: string): boolean => word === "verbraucher";
  const counts = { verb: 9, raucher: 9, verbraucher: 1, schutz: 1 };
  assert.deepEqual(bestSplit("verbraucherschutz", "noun", rules(counts, { isOne })), ["verbraucher", "schutz"]);
});

test("a word without an end that is known stays whole", () => {
  assert.deepEqual(bestSplit("kassenxyz", "noun", rules({ kassen: 9 })), ["kassenxyz"]);
  assert.deepEqual(bestSplit("", "noun", rules({})), [""]);
});
