import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { openSync } from "fontkit";
import { textWidth } from "../text/text-width.ts";

test("widths from the table differ from what the font itself says by kerning alone", () => {
  for (const weight of [400, 600] as const) {
    const font = openSync(path.resolve(import.meta.dirname, `../../assets/fonts/fira-sans-${weight}.woff2`));
    assert.ok("layout" in font);
    for (const text of [
      "Wetter (Ruhr)",
      "Amt Rostocker Heide",
      "Verwaltungsgemeinschaft Übach-Palenberg",
      "16 Themen",
    ]) {
      const exact = font.layout(text).advanceWidth / font.unitsPerEm;
      assert.ok(Math.abs(textWidth(text, 1, weight) - exact) <= exact * 0.02, `${text} in ${weight}`);
    }
  }
});
