import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { hubColours } from "../../model/hub-colours.ts";
import type { OutputFile } from "../../model/page.ts";
import { keep } from "../keep.ts";
import { cardSize, type Card, type CardStyle } from "./card.ts";
import { drawCard, type Pens } from "./draw-card.ts";
import { paletteOf } from "./indexed-png.ts";
import { lettering } from "./lettering.ts";
import { cardPalette } from "./card-palette.ts";
import { painter } from "./painter.ts";
import { tileColours } from "./tile-colours.ts";

/** Pictures by the path of their page, and the files to write. */
export interface SocialPictures {
  readonly files: readonly OutputFile[];
  readonly find: (path: string) => string | undefined;
}

/** Changes when the drawing changes, so that old cache files are not used. */
const recipe = "1";

/** Draws the pictures of pages for where their addresses are shared; `assets` holds our font, drawn pictures are kept in `cache`, by content. */
export async function socialPictures(
  cards: readonly Card[],
  { hub, farben }: CardStyle,
  assets: string,
  cache: string,
): Promise<SocialPictures> {
  const fonts = ["fira-sans-600.woff2", "fira-sans-400.woff2"].map((name) => path.join(assets, "fonts", name));
  const style = {
    hub,
    colours: hubColours(farben).hell,
    tileColours: tileColours(path.join(assets, "css", "tokens.css")),
  };
  const common = createHash("sha256").update(JSON.stringify([recipe, cardSize, style]));
  for (const font of fonts) common.update(readFileSync(font));
  const salt = common.digest();
  mkdirSync(cache, { recursive: true });

  const paths = new Map<string, string>();
  const files = new Map<string, OutputFile>();
  const missing = new Map<string, Card>();
  for (const card of cards) {
    const { path: page, ...shown } = card;
    const hash = createHash("sha256").update(salt).update(JSON.stringify(shown)).digest("hex").slice(0, 16);
    const target = `/bilder/teilen/${hash}.png`;
    const source = path.join(cache, `${hash}.png`);
    paths.set(page, target);
    if (!existsSync(source)) missing.set(source, card);
    files.set(target, { path: target, source });
  }
  if (missing.size > 0) {
    const [bold, plain] = fonts.map(lettering) as [Pens["bold"], Pens["plain"]];
    await drawAll([...missing], { ...style, bold, plain });
  }
  return { files: [...files.values()], find: (page) => paths.get(page) };
}

/** While one is packed on this thread, others are painted by sharp's. */
const atOnce = 4;

async function drawAll(missing: [file: string, card: Card][], pens: Pens): Promise<void> {
  const paint = painter(paletteOf(cardPalette(pens)));
  const work = async (): Promise<void> => {
    for (let next = missing.pop(); next; next = missing.pop()) {
      const [file, card] = next;
      keep(file, await paint(drawCard(card, pens)));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
