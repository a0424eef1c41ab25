import { readFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { isFull } from "../../disk/disk-fault.ts";
import { keep, keepMeanwhile } from "../keep.ts";
import { paletteOf } from "../social/indexed-png.ts";
import { painter } from "../social/painter.ts";
import { drawLogo } from "./draw-logo.ts";
import { drawPhoto } from "./draw-photo.ts";
import { drawnFile, type Drawing } from "./drawing.ts";

type Card = Extract<Drawing, { kind: "karte" }>;

/** While this thread paints one card, others are packed and written by Node's. */
const atOnce = 8;

/** Makes pictures, each key once, and keeps them in the cache; photos and logos that cannot be read are left out. */
export async function drawAll(drawings: Iterable<Drawing>, cache: string): Promise<void> {
  const cards: Card[] = [];
  for (const drawing of new Map([...drawings].map((one) => [one.key, one])).values()) {
    if (drawing.kind === "karte") cards.push(drawing);
    else await drawOne(drawing, cache);
  }
  if (cards[0]) await drawCards(cards, cards[0].palette, cache);
}

async function drawCards(cards: Card[], palette: Card["palette"], cache: string): Promise<void> {
  const paint = painter(paletteOf(palette));
  const work = async (): Promise<void> => {
    for (let card = cards.pop(); card; card = cards.pop())
      await keepMeanwhile(path.join(cache, drawnFile(card)), await paint(card.layers()));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function drawOne(drawing: Exclude<Drawing, Card>, cache: string): Promise<void> {
  const target = path.join(cache, drawnFile(drawing));
  if (drawing.kind === "zeichen")
    return keep(
      target,
      await sharp(Buffer.from(drawing.svg)).png({ palette: true, colours: 32, dither: 0 }).toBuffer(),
    );
  try {
    const bytes = readFileSync(drawing.source);
    if (drawing.kind === "logo") keep(target, await drawLogo(bytes));
    else await drawPhoto(bytes, drawing, cache);
  } catch (error) {
    // What a picture can do wrong is no TypeError; what our program does is. Nor can it fill the disk.
    if (error instanceof TypeError || isFull(error)) throw error;
  }
}
