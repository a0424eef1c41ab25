import { readFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { isFull } from "../../disk/disk-fault.ts";
import { keep } from "../../disk/keep.ts";
import { paletteOf } from "../social/indexed-png.ts";
import { painter } from "../social/painter.ts";
import { drawLogo } from "./draw-logo.ts";
import { drawPhoto } from "./draw-photo.ts";
import { drawnFile, type Drawing } from "./drawing.ts";

type Card = Extract<Drawing, { kind: "karte" }>;

/** While this thread paints one card, others are packed by Node's; photos take much memory each. */
const atOnce = { cards: 8, others: 2 };

/** Makes pictures, each key once, and keeps them in the cache; photos and logos that cannot be read are left out. */
export async function drawAll(drawings: Iterable<Drawing>, cache: string): Promise<void> {
  const all = [...new Map([...drawings].map((one) => [one.key, one])).values()];
  const others = all.filter((drawing) => drawing.kind !== "karte");
  await inLanes(atOnce.others, others, (drawing) => drawOne(drawing, cache));
  const cards = all.filter((drawing) => drawing.kind === "karte");
  if (!cards[0]) return;
  const paint = painter(paletteOf(cards[0].palette));
  await inLanes(atOnce.cards, cards, async (card) =>
    keep(path.join(cache, drawnFile(card)), await paint(card.layers()), "noted"),
  );
}

/** Works on all of a list, on some at once. */
async function inLanes<T>(lanes: number, all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = all.values();
  const lane = async (): Promise<void> => {
    for (const one of left) await work(one);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
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
