import assert from "node:assert/strict";
import { test } from "node:test";
import { excerptParts, titleParts } from "./text-parts.ts";

const shown = (parts: readonly { text: string; markiert: boolean }[]): string =>
  parts.map(({ text, markiert }) => (markiert ? `[${text}]` : text)).join("");

test("an excerpt becomes text and marks, stops after a word stand outside", () => {
  assert.equal(
    shown(excerptParts("Zur <mark>Kasse,</mark> dann zum <mark>Archiv</mark>")),
    "Zur [Kasse], dann zum [Archiv]",
  );
  assert.equal(shown(excerptParts("")), "");
});

test("(safe) escaped markup in an excerpt stays text", () => {
  const parts = excerptParts("&lt;img src=x&gt; <mark>&lt;script&gt;</mark> <b>");
  assert.deepEqual(
    parts.map(({ text }) => text),
    ["<img src=x> ", "<script>", " <b>"],
  );
});

test("words are marked in titles, also inside compounds and whatever signs they hold", () => {
  assert.equal(shown(titleParts("Kassenarchivierung und Archiv", "ARCHIV")), "Kassen[archiv]ierung und [Archiv]");
  assert.equal(
    shown(titleParts("Umsatzsteuer nach § 2b (neu) [x]", "[x] (neu")),
    "Umsatzsteuer nach § 2b ([neu]) [[x]]",
  );
  assert.equal(shown(titleParts("An der Kasse", "an")), "An der Kasse");
});
