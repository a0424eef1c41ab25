import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { OutputFile } from "../model/page.ts";
import type { Problem } from "../model/problem.ts";
import type { Item, Site } from "../model/site.ts";
import { extension } from "../read/limits.ts";
import type { Logo } from "./brand/logo.ts";
import { drawHere } from "./draw/draw-here.ts";
import type { Draw, Drawing } from "./draw/drawing.ts";
import { photoFacts, photoFile, photoWidths, type PhotoFacts } from "./draw/photo-facts.ts";

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
  /** Paths of the pictures that stand for pages, by the paths of these, where addresses are shared; there is none without a known origin. */
  readonly social?: ReadonlyMap<string, string>;
}

/** Changes when photos are made in another way, so that old cache files are not used. */
const recipe = "3";

/** A picture that an entry shows, where it is named, and the photo to make of it. */
interface Shown {
  readonly item: Item;
  readonly place: number;
  readonly datei: string;
  readonly photo: Extract<Drawing, { kind: "foto" }>;
}

/** All photos that the selected entries show; those of withdrawn entries, and those whose consent was revoked, are left out. */
export function photosOf(site: Site): readonly Drawing[] {
  return shownPictures(site).map(({ photo }) => photo);
}

/**
 * Re-encodes every picture the selected entries show, in several widths, without any metadata; originals are never
 * copied. Encoded files are kept in `cache`, by content.
 */
export async function prepareImages(site: Site, cache: string, draw: Draw = drawHere): Promise<Images> {
  // One picture may stand beside several entries; its files are written once.
  const files = new Map<string, OutputFile>();
  const problems: Problem[] = [];
  const images = new Map<string, Image>();
  const shown = shownPictures(site);
  await draw(
    shown.map(({ photo }) => photo),
    cache,
  );
  for (const { item, place, datei, photo } of shown) {
    const facts = photoFacts(photo.key, cache);
    if (facts) images.set(`${item.typ}/${item.kennung}/${datei}`, imageOf(facts, datei, photo.key, cache, files));
    else problems.push(unreadable(item, place, datei));
  }
  return {
    files: [...files.values()],
    problems,
    find: (typ, kennung, datei) => images.get(`${typ}/${kennung}/${datei}`),
  };
}

function shownPictures(site: Site): Shown[] {
  return site.items
    .filter(({ data }) => !data.zurueckgezogen)
    .flatMap((item) =>
      (item.data.bilder ?? []).flatMap(({ datei, einwilligung }, place) => {
        const source = item.files.find(({ name }) => name === datei)?.path;
        if (source === undefined || einwilligung === "widerrufen") return [];
        const png = extension(datei) === "png";
        const hash = createHash("sha256")
          .update(recipe + String(png))
          .update(readFileSync(source));
        return [{ item, place, datei, photo: { kind: "foto", key: hash.digest("hex").slice(0, 12), source, png } }];
      }),
    );
}

function imageOf(
  { width, height, own }: PhotoFacts,
  datei: string,
  key: string,
  cache: string,
  files: Map<string, OutputFile>,
): Image {
  const scaled = (w: number) => ({ width: w, height: Math.round((height * w) / width) });
  const name = path.parse(datei).name.toLowerCase();
  const sizes = photoWidths(width);
  const formats = ([own, "webp", "avif"] as const).map((format) => ({
    type: `image/${format}`,
    sizes: sizes.map((w) => {
      const file = photoFile(key, w, format === "jpeg" ? "jpg" : format);
      const target = `/bilder/${name}-${file}`;
      files.set(target, { path: target, source: path.join(cache, file) });
      return { path: target, ...scaled(w) };
    }),
  }));
  return { ...scaled(sizes.at(-1)!), formats };
}

function unreadable(item: Item, place: number, datei: string): Problem {
  return {
    file: item.file,
    ...item.locate(["bilder", place, "datei"]),
    field: `bilder[${place}].datei`,
    rule: "bild-unlesbar",
    severity: "fehler",
    message: `Das Bild „${datei}“ lässt sich nicht lesen.`,
    hint: "Öffnen Sie es in einem Bildprogramm und speichern Sie es neu als JPG oder PNG.",
  };
}
