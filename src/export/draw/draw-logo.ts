import sharp from "sharp";

/** Most that the header has room for, in CSS pixels; files hold twice as many for fine screens. */
const most = { width: 240, height: 48 };
const pixelLimit = 20_000_000;

/** Draws a logo anew as PNG; throws on what is no picture. */
export async function drawLogo(bytes: Uint8Array): Promise<Buffer> {
  const options = { limitInputPixels: pixelLimit, failOn: "error" } as const;
  const { format, width, height } = await sharp(bytes, options).metadata();
  const [boxWidth, boxHeight] = [most.width * 2, most.height * 2];
  // Drawings are made in the size they are shown in; 72 is the density their own size is meant for.
  const scale = Math.min(boxWidth / width, boxHeight / height);
  const density = format === "svg" ? { density: Math.min(2400, Math.max(1, 72 * scale)) } : {};
  return sharp(bytes, { ...options, ...density })
    .autoOrient()
    .resize({ width: boxWidth, height: boxHeight, fit: "inside", withoutEnlargement: format !== "svg" })
    .png({ palette: true, effort: 7 })
    .toBuffer();
}
