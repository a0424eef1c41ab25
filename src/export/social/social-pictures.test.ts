import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import sharp from "sharp";
import { cardSize, type Card } from "./card.ts";
import { cardPalette } from "./card-palette.ts";
import { drawCard } from "./draw-card.ts";
import { paletteOf } from "./indexed-png.ts";
import { layer } from "./layer.ts";
import { lettering } from "./lettering.ts";
import { painter } from "./painter.ts";
import { hubColours } from "../../model/hub-colours.ts";
import { socialPictures } from "./social-pictures.ts";
import { tileColours } from "./tile-colours.ts";

const root = mkdtempSync(path.join(tmpdir(), "kd-teilen-"));
after(() => rmSync(root, { recursive: true }));

const card: Card = { path: "/themen/a/", kind: "Thema", title: "Kasse", tiles: [], more: 0 };
const draw = (cards: readonly Card[], cache: string) =>
  socialPictures(cards, { hub: "Hub", farben: undefined }, "assets", path.join(root, cache));
const bytes = (file: object | undefined): string => readFileSync((file as { source: string }).source).toString("hex");

const pens = {
  bold: lettering("assets/fonts/fira-sans-600.woff2"),
  plain: lettering("assets/fonts/fira-sans-400.woff2"),
  colours: hubColours().hell,
  tileColours: tileColours("assets/css/tokens.css"),
  hub: "Hub",
};

test("a capital ẞ, which our font lacks, is written as two letters", () => {
  const { bold } = pens;
  assert.equal(bold.width("GROẞ"), bold.width("GROSS"));
  assert.equal(bold.width("GRO東"), bold.width("GRO"));
});

/** All layers of a card. */
const drawn = (one: Card): string =>
  drawCard(one, pens)
    .map(({ svg }) => svg)
    .join("");

test("a picture is 1200 × 630, small, named by what it shows, and the same from another cache", async () => {
  const one = await draw([card], "eins");
  const two = await draw([card], "zwei");
  assert.deepEqual(one.files.map(bytes), two.files.map(bytes));
  assert.match(one.paths.get("/themen/a/")!, /^\/bilder\/teilen\/[0-9a-f]{16}\.png$/);
  const { width, height, size = 0 } = await sharp(Buffer.from(bytes(one.files[0]), "hex")).metadata();
  assert.deepEqual([width, height], [1200, 630]);
  assert.ok(size < 20_000);
});

test("pages that show the same share one picture, and what changes the picture changes its name", async () => {
  const others = [
    { ...card, path: "/b/" },
    { ...card, path: "/c/", more: 1 },
    { ...card, path: "/d/", title: "Kassen" },
  ];
  const { files, paths } = await draw([card, ...others], "drei");
  assert.equal(files.length, 3);
  assert.equal(paths.get("/b/"), paths.get("/themen/a/"));
  assert.equal(paths.get("/e/"), undefined);
});

test("all type is outlines, so that no font of a machine can show, and titles cannot become markup (safe)", () => {
  const title = 'Groß & "klein" <script>x</script> 東京';
  for (const kind of ["Thema", undefined]) {
    const { kind: _, ...rest } = card;
    const svg = drawn({ ...rest, ...(kind === undefined ? {} : { kind }), title, text: "Ein Satz." });
    assert.doesNotMatch(svg, /<text|font|script|NaN|undefined/);
    assert.match(svg, new RegExp(pens.colours.strecke), "the mark is never without its line");
  }
});

test("every title fits above the tiles, in letters that are painted once wherever they stand", () => {
  for (const title of ["Ä", "Jüngste Ämter", "Wort ".repeat(60), "W".repeat(300), "Donau-".repeat(50)]) {
    const letters = drawCard({ ...card, title }, pens).filter((one) => one.letter);
    assert.ok(letters.length > 0);
    assert.ok(
      letters.every(({ x, y, width, height }) => x >= 304 && x + width <= 1140 && y >= 204 && y + height <= 530),
      title.slice(0, 20),
    );
    // A letter may begin at each quarter of a pixel.
    assert.ok(new Set(letters.map(({ svg }) => svg)).size <= 4 * new Set(title + "-…").size, title.slice(0, 20));
  }
});

test("tiles stand side by side on the short line, and what has no room ends at the edge", async () => {
  const tiles = Array.from({ length: 6 }, (_, i) => ({ letters: `WWWWWWWWWWW${i}`, colour: i, form: "amt" }) as const);
  const layers = drawCard({ ...card, title: "", tiles, more: 12 }, pens);
  const row = layers.slice(1);
  assert.equal(row.length, 7 + 6);
  const ends = row.map(({ x, width }) => x + width).toSorted((a, b) => a - b);
  const begins = row.map(({ x }) => x).toSorted((a, b) => a - b);
  assert.deepEqual(begins.slice(1), ends.slice(0, -1));
  assert.ok(ends.at(-1)! > cardSize.width);
  const paint = painter(paletteOf(cardPalette(pens)));
  const edge = sharp(await paint(layers)).extract({ left: 0, top: 500, width: 60, height: 130 });
  const pixels = (await edge.removeAlpha().raw().toBuffer()).toString("hex").match(/.{6}/g);
  assert.deepEqual([...new Set(pixels)], [pens.colours.grund.slice(1)], "nothing begins again at the left edge");
});

test("where letters touch, neither rubs the other out", async () => {
  const paint = painter(paletteOf(cardPalette(pens)));
  const ground = layer({ x: 0, y: 0, ...cardSize }, `<path fill="${pens.colours.grund}" d="M0 0h1200v630H0z"/>`);
  const area = { x: 10, y: 10, width: 40, height: 20 };
  const left = { ...layer(area, '<path d="M0 0h20v20H0z"/>'), letter: true } as const;
  const right = { ...layer(area, '<path d="M19.5 0H40v20H19.5z"/>'), letter: true } as const;
  const png = await paint([ground, left, right]);
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const colour = (x: number): string => `#${data.subarray((20 * info.width + x) * 3).toString("hex", 0, 3)}`;
  assert.deepEqual([9, 10, 29, 30, 49, 50].map(colour), [
    pens.colours.grund,
    ...Array.from({ length: 4 }, () => pens.colours.tinte),
    pens.colours.grund,
  ]);
});

test("the palette has every colour that is drawn", () => {
  const palette = cardPalette(pens);
  const text = drawn({ ...card, tiles: [{ letters: "HAA", colour: 2, form: "amt" }], more: 3 });
  const missing = (text.match(/#[0-9a-f]{6}/g) ?? []).filter((colour) => !palette.includes(colour));
  assert.deepEqual(missing, []);
});
