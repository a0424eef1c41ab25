import assert from "node:assert/strict";
import { test } from "node:test";
import { fachFuer, faecher } from "./faecher.ts";
import { nachbarn } from "./nachbarn.ts";

const words = ["Kasse", "Kiste", "Kette", "Kreis", "Amt", "Cottbus", "Haar"].map((wort) => ({ wort, anzahl: 1 }));
const names = (limit?: number): string[] => [...faecher(words, limit).keys()];

test("words go by the first digit of their sound, and where they are too many by further ones", () => {
  assert.deepEqual(names(), ["0", "4"]);
  assert.deepEqual(names(3), ["0", "42", "47", "48"]);
});

test("every word is in the file in which it is looked for, and in no other", () => {
  for (const limit of [1, 2, 3, 100]) {
    const files = faecher(words, limit);
    assert.equal([...files.values()].flat().length, words.length);
    for (const { wort } of words)
      assert.ok(
        files.get(fachFuer(wort, [...files.keys()])!)?.some((other) => other.wort === wort),
        wort,
      );
  }
});

test("words of one sound stay together however many they are, and a sound that is nowhere has no file", () => {
  const alike = ["Meier", "Mayer", "Maier", "Meyer"].map((wort) => ({ wort, anzahl: 1 }));
  assert.equal(faecher(alike, 2).size, 1);
  assert.equal(fachFuer("Rathaus", names()), undefined);
});

test("a slip at the begin of a word leads to the file of the right one", () => {
  assert.deepEqual(nachbarn("aksse", ["0", "4", "8"]).slice(0, 2).includes("4"), true);
  assert.ok(nachbarn("lasse", ["4", "5", "8"]).includes("4"));
  assert.ok(nachbarn("asse", ["4", "8"]).includes("4"));
});
