import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import sharp, { type Sharp } from "sharp";
import type { OutputFile } from "../model/page.ts";
import type { Problem } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { extension } from "../read/limits.ts";
import type { Logo } from "./brand/logo.ts";
import { keep } from "./keep.ts";

/** One picture in one format, smallest first; widths and heights in pixels, `path` in the site. */
export interface ImageFormat {
  readonly type: string;
  readonly sizes: readonly { readonly path: string; readonly width: number; readonly height: number }[];
}

/** A picture re-encoded for the site: its own format first, then the smaller ones. */
export interface Image {
  readonly width: number;
  readonly height: number;
  readonly formats: readonly ImageFormat[];
}

/** All pictures of the site by `typ/kennung/datei`, and the files to write. */
export interface Images {
  readonly files: readonly OutputFile[];
  readonly problems: readonly Problem[];
  find(typ: string, kennung: string, datei: string): Image | undefined;
  readonly logo?: Logo | undefined;
  /** Path of the picture that stands for the page of a path where addresses are shared; there is none without a known origin. */
  readonly social?: (path: string) => string | undefined;
}

/** Changes when the encoding below changes, so that old cache files are not used. */
const recipe = "1";
const widths = [480, 960, 1600];
const pixelLimit = 60_000_000;

/**
 * Re-encodes every picture the selected entries show, in several widths, without any metadata; originals are never
 * copied. Pictures of withdrawn entries, and those whose consent was revoked, are left out. Encoded files are kept in `cache`, by content.
 */
export async function prepareImages(site: Site, cache: string): Promise<Images> {
  // One picture may stand beside several entries; its files are written once.
  const files = new Map<string, OutputFile>();
  const problems: Problem[] = [];
  const images = new Map<string, Image>();
  mkdirSync(cache, { recursive: true });
  for (const item of site.items) {
    if (item.data.zurueckgezogen) continue;
    for (const [i, { datei, einwilligung }] of (item.data.bilder ?? []).entries()) {
      const file = item.files.find(({ name }) => name === datei);
      if (file?.path === undefined || einwilligung === "widerrufen") continue;
      try {
        const image = await encode(file.path, datei, cache, files);
        images.set(`${item.typ}/${item.kennung}/${datei}`, image);
      } catch (error) {
        if (error instanceof TypeError) throw error;
        const place = item.locate(["bilder", i, "datei"]);
        problems.push({
          file: item.file,
          ...place,
          field: `bilder[${i}].datei`,
          rule: "bild-unlesbar",
          severity: "fehler",
          message: `Das Bild „${datei}“ lässt sich nicht lesen.`,
          hint: "Öffnen Sie es in einem Bildprogramm und speichern Sie es neu als JPG oder PNG.",
        });
      }
    }
  }
  return {
    files: [...files.values()],
    problems,
    find: (typ, kennung, datei) => images.get(`${typ}/${kennung}/${datei}`),
  };
}

async function encode(source: string, name: string, cache: string, files: Map<string, OutputFile>): Promise<Image> {
  const bytes = readFileSync(source);
  const hash = createHash("sha256").update(recipe).update(bytes).digest("hex").slice(0, 12);
  const { autoOrient, hasAlpha } = await sharp(bytes, { limitInputPixels: pixelLimit }).metadata();
  const { width, height } = autoOrient;
  // JPEG would turn what is transparent black.
  const own = extension(name) === "png" || hasAlpha ? "png" : "jpeg";
  const sizes = [...new Set([...widths.filter((w) => w < width), Math.min(width, widths.at(-1)!)])];
  const formats: ImageFormat[] = [];
  for (const format of [own, "webp", "avif"] as const) {
    const encoded = [];
    for (const w of sizes) {
      const target = `/bilder/${path.parse(name).name.toLowerCase()}-${hash}-${w}.${format === "jpeg" ? "jpg" : format}`;
      const cached = path.join(cache, path.basename(target));
      if (!existsSync(cached)) keep(cached, await resize(bytes, w)[format](options[format]).toBuffer());
      encoded.push({ path: target, width: w, height: Math.round((height * w) / width) });
      files.set(target, { path: target, source: cached });
    }
    formats.push({ type: `image/${format}`, sizes: encoded });
  }
  const shown = sizes.at(-1)!;
  return { width: shown, height: Math.round((height * shown) / width), formats };
}

const options = {
  png: { palette: true, effort: 7 },
  jpeg: { quality: 80, mozjpeg: true },
  webp: { quality: 75 },
  avif: { quality: 55, effort: 3 },
} as const;

/** `autoOrient` turns the pixels as the camera's metadata says before the metadata goes. */
function resize(bytes: Uint8Array, width: number): Sharp {
  return sharp(bytes, { limitInputPixels: pixelLimit, failOn: "error" })
    .autoOrient()
    .resize({ width, withoutEnlargement: true });
}
