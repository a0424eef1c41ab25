import assert from "node:assert/strict";
import { test } from "node:test";
import { countBases } from "./count-bases.ts";
import { readDictionary } from "./german-dictionary.ts";

const dictionary = readDictionary("amt/STozm\nblatt/STozm");
const split = (word: string): string[] => (word === "Amtsblatt" ? ["Amts", "blatt"] : [word]);

test("forms count for their base, and compounds for their parts", () => {
  const counts = countBases(
    new Map([
      ["Amtes", 2],
      ["Amt", 1],
      ["Amtsblatt", 4],
    ]),
    split,
    dictionary,
  );
  assert.deepEqual(Object.fromEntries(counts), { amt: 7, blatt: 4 });
});

test("an unknown word counts when it is a noun and comes more than once", () => {
  const words = new Map([
    ["Doppik", 2],
    ["Zappik", 1],
    ["lustig", 5],
    ["Lustig", 2],
  ]);
  assert.deepEqual(Object.fromEntries(countBases(words, split, dictionary)), { doppik: 2 });
});
