import path from "node:path";
import sharp, { type Sharp } from "sharp";
import { keep } from "../../disk/keep.ts";
import { drawnFile } from "./drawing.ts";
import { photoFile, photoWidths, type PhotoFacts } from "./photo-facts.ts";

const pixelLimit = 60_000_000;

const options = {
  png: { palette: true, effort: 7 },
  jpeg: { quality: 80, mozjpeg: true },
  webp: { quality: 75 },
  // More effort takes twice the time for 6 % of the size.
  avif: { quality: 55, effort: 2 },
} as const;

/** Encodes a photo in its own and two smaller formats, in several widths, without metadata; its facts are kept last. */
export async function drawPhoto(
  bytes: Uint8Array,
  { key, png }: { readonly key: string; readonly png: boolean },
  cache: string,
): Promise<void> {
  const { autoOrient, hasAlpha } = await sharp(bytes, { limitInputPixels: pixelLimit }).metadata();
  // JPEG would turn what is transparent black.
  const facts: PhotoFacts = { ...autoOrient, own: png || hasAlpha ? "png" : "jpeg" };
  for (const format of [facts.own, "webp", "avif"] as const)
    for (const width of photoWidths(facts.width)) {
      const ending = format === "jpeg" ? "jpg" : format;
      keep(
        path.join(cache, photoFile(key, width, ending)),
        await resize(bytes, width)[format](options[format]).toBuffer(),
      );
    }
  keep(path.join(cache, drawnFile({ kind: "foto", key })), JSON.stringify(facts));
}

/** `autoOrient` turns the pixels as the camera's metadata says before the metadata goes. */
function resize(bytes: Uint8Array, width: number): Sharp {
  return sharp(bytes, { limitInputPixels: pixelLimit, failOn: "error" })
    .autoOrient()
    .resize({ width, withoutEnlargement: true });
}
