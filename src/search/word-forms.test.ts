import assert from "node:assert/strict";
import { test } from "node:test";
import { wordForms } from "./word-forms.ts";

test("forms of a verb lead to its stem, other words to nothing", () => {
  assert.deepEqual(wordForms("scannt"), ["scann"]);
  assert.deepEqual(wordForms("gescannte"), ["scann"]);
  assert.deepEqual(wordForms("Kasse"), []);
});
