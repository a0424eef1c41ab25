import assert from "node:assert/strict";
import { test } from "node:test";
import { compareTexts } from "./compare-texts.ts";
import { passages } from "./passages.ts";

test("only parts with a change are shown, and blocks left alone are counted", () => {
  const before = "Vorspruch.\n\n## Eins\n\nA.\n\nB.\n\n## Zwei\n\nC.\n\nD.\n\nFrist: 10 Tage.\n\nE.";
  const found = passages(compareTexts(before, before.replace("10", "30")));
  assert.equal(found.length, 1);
  assert.equal(found[0]?.ueberschrift?.teile[0]?.text, "Zwei");
  assert.deepEqual(
    found[0]?.bloecke.map((block) => (block.art === "unveraendert" ? block.anzahl : block.art)),
    [2, "geaendert", 1],
  );
});

test("a heading that changed shows its part, also when nothing below it did", () => {
  const [found] = passages(compareTexts("## Alter Titel der Regel\n\nA.", "## Neuer Titel der Regel\n\nA."));
  assert.equal(found?.ueberschrift?.art, "geaendert");
});
