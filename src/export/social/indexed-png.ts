import { promisify } from "node:util";
import { crc32, deflate, type ZlibOptions } from "node:zlib";

type Rgb = readonly [red: number, green: number, blue: number];

/** A few colours that pictures are made of. */
export interface Palette {
  /** The place of the nearest colour for each of some opaque pixels, four bytes each. */
  readonly indices: (pixels: Uint8Array) => Uint8Array;
  /** A PNG of such places, row by row, each after a byte that says how it is filtered. */
  readonly png: (rows: Uint8Array, width: number, height: number) => Promise<Buffer>;
}

/** On another thread: packing takes most of the time of a picture. */
const pack = promisify(deflate) as (rows: Uint8Array, options: ZlibOptions) => Promise<Buffer>;

/** Half the time of zlib's usual 6, for files a tenth larger. */
const level = 4;

/** Makes a palette of at most 256 colours: pictures get smaller, and are done much quicker, than when each chooses its own. */
export function paletteOf(names: readonly string[]): Palette {
  const colours = names.map(rgb);
  if (colours.length > 256) throw new Error("a palette has 256 places");
  const known = new Map<number, number>();
  return {
    indices: (pixels) => {
      const values = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
      const indices = new Uint8Array(values.length);
      // Most pixels are like the one before.
      for (let from = 0, end = 0; from < values.length; from = end) {
        const value = values[from]!;
        while (++end < values.length && values[end] === value);
        const index = known.get(value) ?? nearest(pixels.subarray(from * 4), colours);
        known.set(value, index);
        indices.fill(index, from, end);
      }
      return indices;
    },
    png: (rows, width, height) => png(rows, width, height, colours),
  };
}

async function png(rows: Uint8Array, width: number, height: number, colours: readonly Rgb[]): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, with a palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1A\n", "latin1"),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(colours.flat())),
    chunk("IDAT", await pack(rows, { level })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

function nearest(pixel: Uint8Array, colours: readonly Rgb[]): number {
  const [r, g, b] = [pixel[0]!, pixel[1]!, pixel[2]!];
  let best = 0;
  let least = Infinity;
  for (const [i, [red, green, blue]] of colours.entries()) {
    const far = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
    if (far < least) [best, least] = [i, far];
  }
  return best;
}

function rgb(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
