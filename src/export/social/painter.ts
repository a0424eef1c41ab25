import sharp from "sharp";
import { cardSize } from "./card.ts";
import type { Layer } from "./draw-card.ts";
import type { Palette } from "./indexed-png.ts";

/** Makes what paints layers over one another into a PNG; the lowest one is painted once for all pictures that share it. */
export function painter({ indices, png }: Palette): (layers: readonly Layer[]) => Promise<Buffer> {
  const painted = async ({ svg }: Layer): Promise<Uint8Array> =>
    indices(await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer());
  const grounds = new Map<string, Promise<Uint8Array>>();
  return async ([lowest, ...others]) => {
    const ground = grounds.get(lowest!.svg) ?? painted(lowest!);
    grounds.set(lowest!.svg, ground);
    const picture = (await ground).slice();
    for (const layer of others) {
      const own = await painted(layer);
      const { x, y, width, height } = layer;
      for (let row = 0; row < height; row++)
        picture.set(own.subarray(row * width, (row + 1) * width), (y + row) * cardSize.width + x);
    }
    return png(picture, cardSize.width, cardSize.height);
  };
}
