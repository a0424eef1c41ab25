import assert from "node:assert/strict";
import { test } from "node:test";
import sharp from "sharp";
import { paletteOf } from "./indexed-png.ts";

test("a foreign reader sees the pixels again, each in the nearest colour of the palette", async () => {
  const pixels = Uint8Array.of(
    255,
    0,
    0,
    255,
    250,
    5,
    5,
    255,
    0,
    0,
    255,
    255,
    0,
    0,
    255,
    255,
    0,
    0,
    255,
    255,
    9,
    9,
    9,
    255,
  );
  const { indices, png: pack } = paletteOf(["#ff0000", "#0000ff", "#000000"]);
  const [a, b, c, d, e, f] = indices(pixels);
  const png = await pack(Uint8Array.of(0, a!, b!, c!, 0, d!, e!, f!), 3, 2);
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  assert.deepEqual([info.width, info.height], [3, 2]);
  assert.equal(data.toString("hex"), "ff0000ff00000000ff0000ff0000ff000000");
});

test("more colours than a palette has places for are a mistake of the program", () => {
  assert.throws(() => paletteOf(Array.from({ length: 257 }, () => "#000000")), /256/);
});
