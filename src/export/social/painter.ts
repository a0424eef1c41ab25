import sharp from "sharp";
import { inkShades } from "./card-palette.ts";
import { cardSize } from "./card.ts";
import type { Layer } from "./layer.ts";
import type { Palette } from "./indexed-png.ts";

/** Every row of a PNG begins with a byte that says it is not filtered. */
const rowLength = 1 + cardSize.width;

/** Makes what paints layers over one another, the lowest one as large as the picture, into a PNG; each is painted once for all pictures that share it. */
export function painter({ indices, png }: Palette): (layers: readonly Layer[]) => Promise<Buffer> {
  const paint = async ({ svg, letter }: Layer): Promise<Uint8Array> => {
    const pixels = sharp(Buffer.from(svg)).ensureAlpha();
    return letter
      ? shades(await pixels.extractChannel("alpha").raw().toBuffer())
      : indices(await pixels.raw().toBuffer());
  };
  const painted = new Map<string, Promise<Uint8Array>>();
  const once = (layer: Layer): Promise<Uint8Array> => {
    const known = painted.get(layer.svg) ?? paint(layer);
    painted.set(layer.svg, known);
    return known;
  };
  // New memory for every picture would have the garbage collector run all the time.
  const spare: Uint8Array[] = [];
  return async (layers) => {
    const parts = await Promise.all(layers.map(once));
    const rows = spare.pop() ?? new Uint8Array(rowLength * cardSize.height);
    for (const [i, layer] of layers.entries()) (layer.letter ? print : cover)(rows, parts[i]!, layer);
    const picture = await png(rows, cardSize.width, cardSize.height);
    spare.push(rows);
    return picture;
  };
}

/** How much of each pixel is ink; shades are the first places of the palette. */
function shades(alpha: Uint8Array): Uint8Array {
  return alpha.map((value) => Math.round((value / 255) * (inkShades - 1)));
}

function cover(rows: Uint8Array, part: Uint8Array, { x, y, width, height }: Layer): void {
  const shown = shownWidth(x, width);
  for (let row = 0; row < height; row++)
    rows.set(part.subarray(row * width, row * width + shown), (y + row) * rowLength + 1 + x);
}

/** Letters may overlap: where two meet, the darker shade stays. */
function print(rows: Uint8Array, part: Uint8Array, { x, y, width, height }: Layer): void {
  const shown = shownWidth(x, width);
  for (let row = 0; row < height; row++) {
    const from = (y + row) * rowLength + 1 + x;
    for (let i = 0; i < shown; i++) {
      const shade = part[row * width + i]!;
      if (shade > rows[from + i]!) rows[from + i] = shade;
    }
  }
}

/** Six tiles with long words reach beyond the right edge. */
function shownWidth(x: number, width: number): number {
  return Math.max(0, Math.min(width, cardSize.width - x));
}
