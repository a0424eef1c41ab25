import assert from "node:assert/strict";
import { test } from "node:test";
import { hubCounts } from "./hub-counts.ts";

const known = new Map([
  ["amtes", "amt"],
  ["amt", "amt"],
  ["heit", "heit"],
]);
const dictionary = {
  begins: (part: string) => (part === "amtes" ? 3 : 0),
  ends: (part: string) => (part === "amt" ? 4 : 0),
};
const own = new Map([
  ["amt", 10],
  ["doppik", 2],
  ["heit", 9],
]);
const counts = hubCounts(dictionary, own, (part) => known.get(part));

test("what the hub writes is added by the base form", () => {
  assert.equal(counts.begins("amtes"), 13);
  assert.equal(counts.ends("amt", "noun"), 14);
});

test("a word that only the hub has is a part, also with a linking s", () => {
  assert.equal(counts.ends("doppik", "noun"), 3);
  assert.equal(counts.begins("doppiks"), 3);
});

test("what the dictionary refuses stays refused, and adjectives are the dictionary's alone", () => {
  assert.equal(counts.ends("heit", "noun"), 0);
  assert.equal(counts.ends("doppik", "adjective"), 0);
});
