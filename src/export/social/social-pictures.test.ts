import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import sharp from "sharp";
import type { Card } from "./card.ts";
import { cardPalette } from "./card-palette.ts";
import { drawCard } from "./draw-card.ts";
import { lettering } from "./lettering.ts";
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

test("every title fits above the tiles, and inside the part that is drawn for it alone", () => {
  for (const title of ["Ä", "Jüngste Ämter", "Wort ".repeat(60), "W".repeat(300), "Donau-".repeat(50)]) {
    const { svg, ...area } = drawCard({ ...card, title }, pens).at(-1)!;
    const numbers = [...svg.matchAll(/<path d="(M[^"]+)"/g)].flatMap(
      ([, d]) => d!.match(/-?\d+(\.\d+)? -?\d+(\.\d+)?/g) ?? [],
    );
    assert.ok(numbers.length > 10);
    const points = numbers.map((pair) => pair.split(" ").map(Number) as [number, number]);
    assert.ok(
      points.every(([x, y]) => x >= area.x && x <= 1140 && y >= area.y && y <= 530),
      title.slice(0, 20),
    );
  }
});

test("the palette has every colour that is drawn", () => {
  const palette = cardPalette(pens);
  const text = drawn({ ...card, tiles: [{ letters: "HAA", colour: 2, form: "amt" }], more: 3 });
  const missing = (text.match(/#[0-9a-f]{6}/g) ?? []).filter((colour) => !palette.includes(colour));
  assert.deepEqual(missing, []);
});
