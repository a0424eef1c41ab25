import assert from "node:assert/strict";
import { test } from "node:test";
import { germanDictionary } from "./german-dictionary.ts";
import { oneWordTest } from "./one-word.ts";

const isOne = oneWordTest(germanDictionary());

test("what begins with a prefix and a known word is one word", () => {
  for (const word of ["unterschrift", "beileid", "verbraucher", "vorschriften", "unterschrifts"])
    assert.ok(isOne(word), word);
});

test("what is derived from a verb is one word, even if the verb is put together", () => {
  for (const word of ["haushalt", "teilnehmerin", "vereinbart", "geltend", "feststellungs"])
    assert.ok(isOne(word), word);
});

test("compounds are not", () => {
  for (const word of ["amtsblatt", "kassenbuch", "erdgas", "beinarbeit", "krankenversicherung"])
    assert.ok(!isOne(word), word);
});
