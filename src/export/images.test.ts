import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import sharp, { type Sharp } from "sharp";
import { entry, smallSite } from "../../test/small-site.ts";
import type { Bild } from "../model/types.generated.ts";
import { prepareImages, type Images } from "./images.ts";

const root = mkdtempSync(path.join(tmpdir(), "kd-bilder-"));
after(() => rmSync(root, { recursive: true }));

const red = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: "#a00" } });
const save = (name: string, content: Uint8Array) => {
  const file = path.join(root, name);
  writeFileSync(file, content);
  return { name, size: content.length, path: file };
};
const place = { IFD0: { Artist: "Erika Geheim" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "54/1 5/1 0/1" } };
/** Lies on its side, as a camera stores it: 40 × 20 pixels to be shown 20 × 40. */
const photo = save("Treffen.jpg", await red(40, 20).withExif(place).withMetadata({ orientation: 6 }).jpeg().toBuffer());

function prepare(
  files: readonly { name: string; size: number; path: string }[],
  data: object = {},
  cache = "cache",
): Promise<Images> {
  const bilder = files.map(
    ({ name }) => ({ datei: name, alt: "x", urheber: "x", lizenz: "CC0-1.0", personen: false, ...data }) satisfies Bild,
  );
  return prepareImages(smallSite([entry("thema", "a", { bilder }, "", files)]), path.join(root, cache));
}
const source = (file: Images["files"][number] | undefined): string => (file as { source: string }).source;

test("place, author and all other metadata of a photo are gone in every format (safe)", async () => {
  const before = readFileSync(photo.path).toString("latin1");
  assert.ok(before.includes("Erika Geheim"), "the fixture must hold what is to go");
  const { files } = await prepare([photo]);
  assert.equal(files.length, 3);
  for (const file of files) {
    const { exif, xmp, iptc, icc } = await sharp(source(file)).metadata();
    assert.deepEqual(
      { exif, xmp, iptc, icc },
      { exif: undefined, xmp: undefined, iptc: undefined, icc: undefined },
      file.path,
    );
    assert.doesNotMatch(readFileSync(source(file)).toString("latin1"), /Erika|Exif/);
  }
});

test("a photo is turned as the camera says before that is forgotten, and its sizes are true", async () => {
  const images = await prepare([photo]);
  const image = images.find("thema", "a", "Treffen.jpg")!;
  assert.deepEqual([image.width, image.height], [20, 40]);
  for (const file of images.files) {
    const { width, height, orientation } = await sharp(source(file)).metadata();
    assert.deepEqual([width, height, orientation ?? 1], [20, 40, 1], file.path);
  }
});

test("widths go up to the picture's own and never beyond, own format first", async () => {
  const wide = save("breit.png", await red(1000, 333).png().toBuffer());
  const image = (await prepare([wide])).find("thema", "a", "breit.png")!;
  assert.deepEqual(
    image.formats.map(({ type }) => type),
    ["image/png", "image/webp", "image/avif"],
  );
  for (const { sizes } of image.formats) {
    assert.deepEqual(
      sizes.map(({ width, height }) => `${width}×${height}`),
      ["480×160", "960×320", "1000×333"],
    );
  }
});

test("names are lower case, tell the content apart and are the same in every build", async () => {
  const names = async (cache: string): Promise<string[]> =>
    (await prepare([photo], {}, cache)).files.map((file) => file.path);
  const first = await names("cache");
  assert.deepEqual(await names("anderer-cache"), first);
  for (const name of first) assert.match(name, /^\/bilder\/treffen-[0-9a-f]{12}-20\.(jpg|webp|avif)$/);
  const other = save("Treffen.jpg", await red(20, 40).tint("#00a").jpeg().toBuffer());
  assert.notDeepEqual(await names("cache"), first);
  assert.equal(other.name, photo.name);
});

test("what is transparent stays so, since JPEG would make it black", async () => {
  const clear = save(
    "logo.webp",
    await sharp({ create: { width: 8, height: 8, channels: 4, background: "#0000" } })
      .webp()
      .toBuffer(),
  );
  const { formats } = (await prepare([clear])).find("thema", "a", "logo.webp")!;
  assert.equal(formats[0]?.type, "image/png");
});

test("a picture without consent, of a withdrawn entry, or not listed is not made at all (safe)", async () => {
  const none = await prepare([photo], { einwilligung: "widerrufen" });
  assert.deepEqual(none.files, []);
  assert.equal(none.find("thema", "a", "Treffen.jpg"), undefined);
  const withdrawn = entry(
    "thema",
    "a",
    { bilder: [{ datei: photo.name } as Bild], zurueckgezogen: { datum: "2026-01-01", grund: "x" } },
    "",
    [photo],
  );
  const unlisted = entry("thema", "b", {}, "![x](Treffen.jpg)", [photo]);
  assert.deepEqual((await prepareImages(smallSite([withdrawn, unlisted]), path.join(root, "cache"))).files, []);
});

test("a file that is no picture is a problem at its field, and the others are made all the same", async () => {
  const broken = save("kaputt.png", new TextEncoder().encode("<svg onload='x'>"));
  const half = save("halb.jpg", (await red(300, 300).jpeg().toBuffer()).subarray(0, 400));
  const images = await prepare([broken, half, photo]);
  assert.deepEqual(
    images.problems.map(({ file, field, rule, severity }) => `${file} ${field} ${rule} ${severity}`),
    [
      "themen/a/index.md bilder[0].datei bild-unlesbar fehler",
      "themen/a/index.md bilder[1].datei bild-unlesbar fehler",
    ],
  );
  assert.ok(images.find("thema", "a", "Treffen.jpg"));
});
