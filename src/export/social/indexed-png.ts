import { crc32, deflateSync } from "node:zlib";

type Rgb = readonly [red: number, green: number, blue: number];

/** Makes PNGs of a few colours from opaque pixels, four bytes each: smaller and much quicker than choosing colours for every picture. */
export function indexedPngs(palette: readonly string[]): (pixels: Uint8Array, width: number, height: number) => Buffer {
  const colours = palette.map(rgb);
  if (colours.length > 256) throw new Error("a palette has 256 places");
  const known = new Map<number, number>();
  return (pixels, width, height) => {
    const rows = Buffer.alloc((width + 1) * height);
    const values = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
    for (let y = 0; y < height; y++) {
      const [from, to] = [y * width, y * (width + 1) + 1];
      // Most pixels are like the one before.
      for (let x = 0, end = 0; x < width; x = end) {
        const value = values[from + x]!;
        while (++end < width && values[from + end] === value);
        const index = known.get(value) ?? nearest(pixels.subarray((from + x) * 4), colours);
        known.set(value, index);
        rows.fill(index, to + x, to + end);
      }
    }
    return png(rows, width, height, colours);
  };
}

function png(rows: Buffer, width: number, height: number, colours: readonly Rgb[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, with a palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1A\n", "latin1"),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(colours.flat())),
    chunk("IDAT", deflateSync(rows)),
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
