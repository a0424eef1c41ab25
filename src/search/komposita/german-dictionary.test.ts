import assert from "node:assert/strict";
import { test } from "node:test";
import { germanDictionary, readDictionary } from "./german-dictionary.ts";

test("flags tell nouns, beginnings of compounds, verbs, adjectives and names", () => {
  const lines = ["3", "Haus/Tpmij", "haus/Tpozm", "melde/hke", "archivieren/DIXY", "groß/Ake", "Bonn/Sm", "falsch/d"];
  const { nouns, joints, verbs, verbStems, adjectives, names } = readDictionary(lines.join("\n"));
  assert.deepEqual([...nouns], [["haus", "Tpozm"]]);
  assert.deepEqual([...joints], ["melde", "groß"]);
  assert.deepEqual([[...verbs], [...verbStems]], [["archivieren"], ["archivier"]]);
  assert.deepEqual([...adjectives], ["groß"]);
  assert.deepEqual([names.has("Bonn"), names.has("Haus")], [true, false]);
});

test("a noun that is recorded only with its linking s is a noun all the same", () => {
  assert.equal(readDictionary("verwaltungs/hke").nouns.get("verwaltung"), "P");
  assert.equal(readDictionary("landes/hke").nouns.size, 0);
});

test("the package still has the word list that the splitter was made for", () => {
  const { nouns, joints, verbs, adjectives, names } = germanDictionary();
  assert.deepEqual(
    [nouns, joints, verbs, adjectives].map(({ size }) => size >= 1500),
    [true, true, true, true],
  );
  assert.ok(names.has("EDV"));
});
