import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import sharp from "sharp";
import { brandAssets } from "./brand-assets.ts";
import { manifest } from "./manifest.ts";
import { printedName } from "./printed-name.ts";

const cache = mkdtempSync(path.join(tmpdir(), "kd-zeichen-"));
after(() => rmSync(cache, { recursive: true }));
const ours = await brandAssets({ name: "Hub" }, cache);
const own = await brandAssets(
  {
    name: "Hub",
    farben: { strecke: { hell: "#a3003f" }, mappe: { hell: "#e8f0ff", dunkel: "#101820" } },
  },
  cache,
);
const icon = ({ files }: typeof ours): string => Buffer.from(files["images/favicon.svg"]!).toString();

test("a hub's colours become tokens for light and dark, with the edges of its folder, and nothing else", () => {
  assert.doesNotMatch(ours.css, /--/);
  assert.match(
    own.css,
    /^@layer tokens\{:root\{(--[a-z-]+:light-dark\(#[0-9a-f]{6},#[0-9a-f]{6}\);?)+\}\}\n@media print/,
  );
  assert.deepEqual(
    [...own.css.matchAll(/--([a-z-]+):/g)].map(([, name]) => name),
    ["strecke", "mappe", "mappe-rand", "mappe-kante"],
  );
  assert.match(own.css, /--strecke:light-dark\(#a3003f,#(?!a3003f)/);
  assert.match(own.css, /--mappe:light-dark\(#e8f0ff,#101820\)/);
});

test("printed pages carry the hub's name, whatever signs it has (safe)", () => {
  assert.equal(printedName("Hub Süd"), '@media print{@page{@bottom-left{content:"Hub Süd"}}}\n');
  assert.doesNotMatch(printedName('a"}} b{c:url(//x)}</style>\n\\'), /"\}\} b|[<>\n]./);
});

test("the icon takes the hub's colour in light and in dark", () => {
  assert.match(icon(ours), /stroke:#007155.*prefers-color-scheme:dark.*stroke:#4fcba7/);
  assert.match(icon(own), /stroke:#a3003f.*prefers-color-scheme:dark/);
  assert.doesNotMatch(icon(own), /#007155|#4fcba7/);
});

test("the icon is sharp at 16 pixels: no pixel between two colours", async () => {
  // Dark rules are left out, since no browser draws here.
  const svg = icon(ours)
    .replace(/@media.*\}\}/, "}")
    .replace("<svg ", '<svg width="16" height="16" ');
  const { data } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
  const seen = new Set<string>();
  for (let i = 0; i < data.length; i += 4) seen.add(data.subarray(i, i + 4).toString("hex"));
  assert.deepEqual([...seen].toSorted(), ["00000000", "007155ff", "1d2034ff", "6e7597ff"]);
});

test("home screens get icons of the size they ask for, the same in every build", async () => {
  for (const size of [180, 512]) {
    const png = ours.files[`images/zeichen-${size}.png`]!;
    const { width, height, format, hasAlpha } = await sharp(png).metadata();
    assert.deepEqual([width, height, format, hasAlpha], [size, size, "png", false]);
  }
  assert.deepEqual(await brandAssets({ name: "Hub" }, cache), ours);
});

test("the manifest names the hub, its start and icons below its base path", () => {
  const assets = { files: [], paths: new Map(), path: (source: string) => `/assets/${source}` };
  const hub = { name: "Hub", beschreibung: "Kurz.", farben: { mappe: { hell: "#e8f0ff" } } };
  const file = manifest(hub, assets, (at) => `/kd${at}`);
  const { name, start_url, icons, theme_color } = JSON.parse((file as { content: string }).content) as Record<
    string,
    unknown
  >;
  assert.deepEqual({ name, start_url, theme_color }, { name: "Hub", start_url: "/kd/", theme_color: "#e8f0ff" });
  assert.deepEqual(
    (icons as { src: string }[]).map(({ src }) => src),
    ["/kd/assets/images/favicon.svg", "/kd/assets/images/zeichen-512.png"],
  );
});
