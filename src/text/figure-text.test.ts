import assert from "node:assert/strict";
import { test } from "node:test";
import { figureText } from "./figure-text.ts";

test("a figure has its unit, unless the unit only repeats what is counted", () => {
  const cases = [
    [{ bezeichnung: "Angelegte Akten", wert: 4200, einheit: "Akten" }, "4.200\u00a0Akten"],
    [{ bezeichnung: "Trauungen", wert: 83, einheit: "Trauungen" }, "83"],
    [{ bezeichnung: "Quote", wert: 0.5 }, "0,5"],
  ] as const;
  for (const [kennzahl, text] of cases) assert.equal(figureText(kennzahl), text);
});
