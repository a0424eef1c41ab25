import assert from "node:assert/strict";
import { test } from "node:test";
import sharp from "sharp";
import { fileKinds } from "../../src/read/limits.ts";
import { fileSymbol } from "./file-symbol.ts";
import { symbol, symbolNames } from "./symbol.ts";

/** The drawing in black, with four units of paper on every side; a byte a pixel. */
function drawn(name: (typeof symbolNames)[number]): Promise<Buffer> {
  const svg = symbol(name)
    .toString()
    .replace('viewBox="0 0 20 20"', 'xmlns="http://www.w3.org/2000/svg" width="56" height="56" viewBox="-4 -4 28 28"');
  return sharp(Buffer.from(svg)).flatten({ background: "#fff" }).greyscale().raw().toBuffer();
}

test("every drawing stays on its grid, and no two can be taken for each other", async () => {
  const all = await Promise.all(symbolNames.map(drawn));
  for (const [i, pixels] of all.entries()) {
    const beside = pixels.filter((value, at) => {
      const [x, y] = [at % 56, Math.floor(at / 56)];
      return value < 250 && (x < 8 || x >= 48 || y < 8 || y >= 48);
    });
    assert.equal(beside.length, 0, symbolNames[i]);
    for (const [j, other] of all.entries()) {
      if (j <= i) continue;
      const different = pixels.filter((value, at) => Math.abs(value - other[at]!) > 128).length;
      assert.ok(different > 40, `${symbolNames[i]} and ${symbolNames[j]} differ in ${different} pixels`);
    }
  }
});

test("drawings take the colour of their word, so that they follow dark and forced colours", () => {
  for (const name of symbolNames) {
    const colours = [
      ...symbol(name)
        .toString()
        .matchAll(/(?:fill|stroke)="([^"]+)"/g),
    ].map(([, colour]) => colour!);
    assert.deepEqual(
      colours.filter((colour) => colour !== "currentColor" && colour !== "none"),
      [],
      name,
    );
  }
});

test("every kind of file that may lie beside an entry has its drawing", () => {
  const ends = [...fileKinds.bild, ...fileKinds.dokument, ...fileKinds.bpmn];
  const unknown = ends.filter(
    (end) => !["odt", "docx", "txt"].includes(end) && fileSymbol(`x.${end}`) === "datei-text",
  );
  assert.deepEqual(unknown, []);
  assert.equal(fileSymbol("/vorlagen/a/text.UNBEKANNT"), "datei-text");
});
