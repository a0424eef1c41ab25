import assert from "node:assert/strict";
import { test } from "node:test";
import { vokabular } from "./vokabular.ts";

test("words are counted over titles and texts, in their most frequent spelling, without markup and signs", () => {
  const words = vokabular([
    { title: "Kasse", content: '<p class="auszug">Die Kasse &quot;prüft&quot; Archi\u00ADve, kasse.</p>' },
    { title: "Straße", content: "<p>Strasse</p><p>Straße am Amt</p>" },
  ]);
  assert.deepEqual(words, [
    { wort: "Archive", anzahl: 1 },
    { wort: "Kasse", anzahl: 3 },
    { wort: "Straße", anzahl: 3 },
    { wort: "prüft", anzahl: 1 },
  ]);
});

test("the order of documents changes nothing, also when two spellings are equally frequent", () => {
  const documents = [
    { title: "Fax", content: "kasse" },
    { title: "Fax", content: "Kasse" },
  ];
  assert.deepEqual(vokabular(documents), vokabular(documents.toReversed()));
});
