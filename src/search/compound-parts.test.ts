import assert from "node:assert/strict";
import { test } from "node:test";
import { compoundParts } from "./compound-parts.ts";

const split = (word: string): readonly string[] =>
  ({ Kassenarchivierung: ["Kassen", "archivierung"], "E-Akte": ["E-", "Akte"], Schulweg: ["Schul", "weg"] })[word] ?? [
    word,
  ];

const partsOf = compoundParts(split);

test("the parts behind the first are listed once, without hyphens", () => {
  assert.deepEqual(partsOf("Kassenarchivierung, E-Akte und Kassenarchivierung"), ["Akte", "archivierung"]);
});

test("what stands in the text by itself or begins a word there is left out", () => {
  assert.deepEqual(partsOf("Schulweg: Wege zur Schule"), []);
});
