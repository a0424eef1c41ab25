import assert from "node:assert/strict";
import { test } from "node:test";
import sharp, { type Sharp } from "sharp";
import { hasMetadata } from "./metadata.ts";
import type { PictureKind } from "./picture.ts";

const kinds: readonly PictureKind[] = ["jpg", "png", "webp"];
const picture = (): Sharp => sharp({ create: { width: 9, height: 7, channels: 3, background: "#a40" } });
const write = (from: Sharp, kind: PictureKind): Promise<Buffer> =>
  from.toFormat(kind === "jpg" ? "jpeg" : kind).toBuffer();
const gps = { IFD0: { Make: "Kamera" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "48/1 30/1 0/1" } };
const jpgPart = (marker: number, text: string): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, 0, text.length + 2]), Buffer.from(text, "latin1")]);
const pngPart = (name: string, text: string): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  return Buffer.concat([length, Buffer.from(name + text, "latin1"), Buffer.alloc(4)]);
};
/** The bytes with others put in at a position. */
const inserted = (bytes: Buffer, at: number, part: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)]);

test("a plain picture has no metadata, also with a colour profile, in several scans and with transparency", async () => {
  for (const kind of kinds) {
    assert.equal(hasMetadata(await write(picture(), kind), kind), false, kind);
    assert.equal(hasMetadata(await write(picture().keepIccProfile().withIccProfile("p3"), kind), kind), false, kind);
  }
  assert.equal(hasMetadata(await picture().jpeg({ progressive: true }).toBuffer(), "jpg"), false);
  assert.equal(hasMetadata(await picture().ensureAlpha(0.5).webp().toBuffer(), "webp"), false);
});

test("place, camera, orientation and XMP are found in every kind", async () => {
  for (const kind of kinds) {
    assert.equal(hasMetadata(await write(picture().withExif(gps), kind), kind), true, kind);
    assert.equal(hasMetadata(await write(picture().withMetadata({ orientation: 6 }), kind), kind), true, kind);
    assert.equal(
      hasMetadata(await write(picture().withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'/>"), kind), kind),
      true,
    );
  }
});

test("comments, captions, previews and unknown segments of a JPEG are found, before and between its scans", async () => {
  const jpg = await picture().jpeg({ progressive: true }).toBuffer();
  const lastScan = jpg.lastIndexOf(Buffer.from([0xff, 0xda]));
  for (const [marker, text] of [
    [0xfe, "Foto: A. Mustermann"],
    [0xed, "Photoshop 3.0\0"],
    [0xe2, "MPF\0"],
    [0xe0, "JFXX\0"],
    [0xe9, "?"],
  ] as const) {
    assert.equal(hasMetadata(inserted(jpg, 2, jpgPart(marker, text)), "jpg"), true, text);
    assert.equal(hasMetadata(inserted(jpg, lastScan, jpgPart(marker, text)), "jpg"), true, text);
  }
  assert.equal(hasMetadata(inserted(jpg, 2, jpgPart(0xe2, "ICC_PROFILE\0")), "jpg"), false);
});

test("texts and times in a PNG are found", async () => {
  const png = await picture().png().toBuffer();
  // Behind the signature of 8 bytes and IHDR of 25.
  for (const name of ["tEXt", "zTXt", "iTXt", "eXIf", "tIME", "prVt"])
    assert.equal(hasMetadata(inserted(png, 33, pngPart(name, "Ort\0Haarbach")), "png"), true, name);
  assert.equal(hasMetadata(inserted(png, 33, pngPart("gAMA", "\0\0\0\x01")), "png"), false);
});

test("what hangs behind the end of a picture, and a picture cut off, count as metadata", async () => {
  for (const kind of kinds) {
    const bytes = await write(picture(), kind);
    assert.equal(hasMetadata(Buffer.concat([bytes, Buffer.from("PK\x03\x04")]), kind), true, `behind ${kind}`);
    for (let length = 0; length < bytes.length; length += 11)
      assert.equal(hasMetadata(bytes.subarray(0, length), kind), true, `${kind} of ${length}`);
  }
});
