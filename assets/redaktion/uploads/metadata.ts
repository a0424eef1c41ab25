import type { PictureKind } from "./picture.ts";

/**
 * Whether a picture carries anything besides the picture: EXIF with place and camera, XMP, comments, data behind its end.
 * What is unknown or broken counts as metadata, so that a kind nobody thought of is not published.
 */
export function hasMetadata(bytes: Uint8Array, kind: PictureKind): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return !plain[kind](view);
  } catch (error) {
    // Read beyond the end: the file is cut off.
    if (error instanceof RangeError) return true;
    throw error;
  }
}

const plain: Readonly<Record<PictureKind, (view: DataView) => boolean>> = { jpg, png, webp };

const pngChunks =
  /^(IHDR|PLTE|IDAT|IEND|tRNS|cHRM|gAMA|iCCP|sBIT|sRGB|cICP|mDCV|cLLI|bKGD|hIST|pHYs|sPLT|acTL|fcTL|fdAT)$/;
const webpChunks = /^(VP8 |VP8L|VP8X|ALPH|ANIM|ANMF|ICCP)$/;

function png(view: DataView): boolean {
  for (let at = 8; ;) {
    const name = text(view, at + 4, 4);
    if (!pngChunks.test(name)) return false;
    // Length, name and check sum are four bytes each.
    at += 12 + view.getUint32(at);
    if (name === "IEND") return at === view.byteLength;
  }
}

function webp(view: DataView): boolean {
  if (view.getUint32(4, true) + 8 !== view.byteLength) return false;
  let at = 12;
  do {
    if (!webpChunks.test(text(view, at, 4))) return false;
    const length = view.getUint32(at + 4, true);
    // Chunks are filled up to an even length.
    at += 8 + length + (length % 2);
  } while (at < view.byteLength);
  return at === view.byteLength;
}

/** The only application segments that help to show a JPEG: its density, colour profile and colour transform. */
const jpegSegments: Readonly<Record<number, string>> = { 0xe0: "JFIF\0", 0xe2: "ICC_PROFILE\0", 0xee: "Adobe" };

function jpg(view: DataView): boolean {
  for (let at = 2; ;) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff) return false;
    if (marker === 0xd9) return at + 2 === view.byteLength;
    if (marker >= 0xe0 && marker <= 0xef) {
      const name = jpegSegments[marker];
      if (name === undefined || text(view, at + 4, name.length) !== name) return false;
    }
    if (marker === 0xfe) return false;
    at += 2 + view.getUint16(at + 2);
    if (marker === 0xda) at = endOfScan(view, at);
  }
}

/** Position of the next marker behind compressed data, in which FF 00 is a byte and FF D0 to D7 are restarts. */
function endOfScan(view: DataView, from: number): number {
  for (let at = from; ; at++) {
    if (view.getUint8(at) !== 0xff) continue;
    const next = view.getUint8(at + 1);
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
}

function text(view: DataView, at: number, length: number): string {
  let found = "";
  for (let i = 0; i < length; i++) found += String.fromCharCode(view.getUint8(at + i));
  return found;
}
