import assert from "node:assert/strict";
import { test } from "node:test";
import { vokabular } from "./vokabular.ts";

const document = (title: string, content: string) => ({ title, content, meta: {} });

test("words are counted over titles and texts, in their most frequent spelling, without markup and signs", () => {
  const words = vokabular([
    document("Kasse", '<p class="auszug">Die Kasse &quot;prüft&quot; Archi\u00ADve, kasse.</p>'),
    document("Straße", "<p>Strasse</p><p>Straße am Amt</p>"),
  ]);
  assert.deepEqual(words, [
    { wort: "Archive", anzahl: 1 },
    { wort: "Kasse", anzahl: 3 },
    { wort: "Straße", anzahl: 3 },
    { wort: "prüft", anzahl: 1 },
  ]);
});

test("the order of documents changes nothing, also when two spellings are equally frequent", () => {
  const documents = [document("Fax", "kasse"), document("Fax", "Kasse")];
  assert.deepEqual(vokabular(documents), vokabular(documents.toReversed()));
});

test("Schlagworte, other names and the long parts of compounds are words too", () => {
  const also = { namen: "Amtsleitung", teile: "leit archivierung" };
  const words = vokabular([{ ...document("LVB", ""), meta: { schlagworte: "Homeoffice", typ: "Begriff" }, also }]);
  assert.deepEqual(
    words.map(({ wort }) => wort),
    ["Amtsleitung", "Homeoffice", "archivierung"],
  );
});
