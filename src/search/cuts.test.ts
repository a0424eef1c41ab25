import assert from "node:assert/strict";
import { test } from "node:test";
import { cuts } from "./cuts.ts";

const shown = (word: string): string[] => cuts(word).map((pair) => pair.join("|"));

test("a word is cut at its hyphen, else where both parts are long enough, the longest beginning first", () => {
  assert.deepEqual(shown("EDV-Abteilung"), ["EDV|Abteilung"]);
  assert.deepEqual(shown("Windpark"), ["Wind|park"]);
  assert.equal(shown("Gewerbeamt")[0], "Gewerbe|amt");
});

test("parts that the stemmer would take for a shorter word are none", () => {
  assert.ok(!shown("Strategierunde").includes("Strategier|unde"));
  assert.ok(!shown("Gewerbeamt").includes("Gewer|beamt"));
});
