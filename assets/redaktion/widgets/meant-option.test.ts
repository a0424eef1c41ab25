import assert from "node:assert/strict";
import { test } from "node:test";
import { meant, stillPossible } from "./meant-option.ts";

const options = ["Amt Carbäk", "Amt Rostocker Heide", "IT", "Öffentlichkeitsarbeit"].map((text) => ({
  kennung: text.toLowerCase(),
  text,
}));
const meaning = (typed: string): unknown => {
  const found = meant(typed, options);
  return found && [found.text, found.alone];
};

test("an entry is meant by letters that only its title holds, or by its whole title", () => {
  assert.deepEqual(meaning("rostock"), ["Amt Rostocker Heide", true]);
  assert.deepEqual(meaning(" ÖFFENT"), ["Öffentlichkeitsarbeit", true]);
  assert.deepEqual(meaning("IT"), ["IT", false]);
});

test("nothing is meant by letters that several titles hold, or none", () => {
  for (const typed of ["amt", "it", "Kreis", "", " "]) assert.equal(meaning(typed), undefined, typed);
});

test("what is still possible is said with what to do", () => {
  assert.equal(stillPossible("rostock", options), "1 Eintrag passt. Die Eingabetaste wählt „Amt Rostocker Heide“ aus.");
  assert.equal(stillPossible("amt", options), "2 Einträge passen. Bitte wählen Sie einen aus.");
  assert.equal(stillPossible("IT", options), "2 Einträge passen. Die Eingabetaste wählt „IT“ aus.");
  assert.equal(stillPossible("Kreis", options), "Einen solchen Eintrag gibt es hier nicht.");
});
