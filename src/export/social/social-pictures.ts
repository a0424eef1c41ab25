import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { hubColours } from "../../model/hub-colours.ts";
import type { OutputFile } from "../../model/page.ts";
import { drawHere } from "../draw/draw-here.ts";
import { drawnFile, type Draw, type Drawing } from "../draw/drawing.ts";
import { cardSize, type Card, type CardStyle } from "./card.ts";
import { drawCard, type Pens } from "./draw-card.ts";
import { lettering } from "./lettering.ts";
import { cardPalette } from "./card-palette.ts";
import { tileColours } from "./tile-colours.ts";

/** Pictures by the path of their page, and the files to write. */
export interface SocialPictures {
  readonly files: readonly OutputFile[];
  readonly paths: ReadonlyMap<string, string>;
}

/** Changes when the drawing changes, so that old cache files are not used. */
const recipe = "2";

/** Pictures of pages as they are to be drawn, in the order of their cards. */
export function cardDrawings(
  cards: readonly Card[],
  { hub, farben }: CardStyle,
  assets: string,
): readonly { readonly page: string; readonly drawing: Drawing }[] {
  const fonts = ["fira-sans-600.woff2", "fira-sans-400.woff2"].map((name) => path.join(assets, "fonts", name));
  const style = {
    hub,
    colours: hubColours(farben).hell,
    tileColours: tileColours(path.join(assets, "css", "tokens.css")),
  };
  const common = createHash("sha256").update(JSON.stringify([recipe, cardSize, style]));
  for (const font of fonts) common.update(readFileSync(font));
  const salt = common.digest();
  const palette = cardPalette(style);
  // Opening fonts takes longer than finding that every picture is in the cache.
  let pens: Pens | undefined;
  const open = (): Pens => {
    const [bold, plain] = fonts.map(lettering) as [Pens["bold"], Pens["plain"]];
    return (pens ??= { ...style, bold, plain });
  };
  return cards.map((card) => {
    const { path: page, ...shown } = card;
    const key = createHash("sha256").update(salt).update(JSON.stringify(shown)).digest("hex").slice(0, 16);
    return { page, drawing: { kind: "karte", key, palette, layers: () => drawCard(card, pens ?? open()) } };
  });
}

/** Draws the pictures of pages for where their addresses are shared; `assets` holds our font, drawn pictures are kept in `cache`, by content. */
export async function socialPictures(
  cards: readonly Card[],
  style: CardStyle,
  assets: string,
  cache: string,
  draw: Draw = drawHere,
): Promise<SocialPictures> {
  const drawings = cardDrawings(cards, style, assets);
  await draw(
    drawings.map(({ drawing }) => drawing),
    cache,
  );
  const paths = new Map(drawings.map(({ page, drawing }) => [page, `/bilder/teilen/${drawing.key}.png`]));
  const files = new Map(
    drawings.map(({ page, drawing }): [string, OutputFile] => {
      const target = paths.get(page)!;
      return [target, { path: target, source: path.join(cache, drawnFile(drawing)), kept: true }];
    }),
  );
  return { files: [...files.values()], paths };
}
