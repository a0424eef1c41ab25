import assert from "node:assert/strict";
import { test } from "node:test";
import { nearest } from "./nearest.ts";

const words = (...all: string[]) => all.map((wort) => ({ wort, groesse: 0 }));

test("one word is clearly meant, also when its own forms are near too", () => {
  assert.deepEqual(nearest("archivirung", words("Archivierung", "Archivierungen", "Anhörung")), {
    wort: "Archivierung",
    clear: true,
  });
});

test("of two words equally near none is clearly meant, and of none near there is none", () => {
  assert.equal(nearest("hautung", words("Haltung", "Haftung"))?.clear, false);
  assert.equal(nearest("quastenflosser", words("Archivierung")), undefined);
});
