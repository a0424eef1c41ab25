import assert from "node:assert/strict";
import { test } from "node:test";
import { fehltIn } from "./fehlt-in.ts";

const fehlt = fehltIn("Das Standesamt und die Kassenarchivierung in der Straße");

test("a word is there also in another form, another case or inside a compound", () => {
  for (const word of ["Standesämter", "standesamt", "Archivierung", "Archivierungen", "Strasse"])
    assert.equal(fehlt(word), false, word);
});

test("a misspelt word is not there", () => {
  for (const word of ["Archivirung", "Standesampt", "Kase"]) assert.equal(fehlt(word), true, word);
  assert.equal(fehltIn("")("Kasse"), true);
});
