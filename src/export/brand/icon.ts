import sharp from "sharp";
import type { Colours, Scheme } from "../../model/colour-tokens.ts";

/** The mark drawn for a square of 48, stronger than in the header, so that it holds at 16 pixels. */
const shapes =
  '<path class="u" d="M6 34V25h7v-8h7V8h8v9h7v8h7v9"/><path class="k" d="M6 38h36"/><path class="a" d="M1 33h11v10H1zM36 33h11v10H36z"/>';

const rules = ({ umweg, strecke, tinte }: Colours): string =>
  `.u{fill:none;stroke:${umweg};stroke-width:3}.k{stroke:${strecke};stroke-width:6}.a{fill:${tinte}}`;

/** The mark as an icon that follows the browser's light or dark. */
export function iconSvg({ hell, dunkel }: Readonly<Record<Scheme, Colours>>): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><style>${rules(hell)}@media (prefers-color-scheme:dark){${rules(dunkel)}}</style>${shapes}</svg>`;
}

/** The mark on the folder's ground as a PNG for home screens, which round the corners off; `size` in pixels. */
export function icon({ hell }: Readonly<Record<Scheme, Colours>>, size: number): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="-12 -14 72 72"><style>${rules(hell)}</style><path fill="${hell.mappe}" d="M-12-14h72v72h-72z"/>${shapes}</svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 32, dither: 0 }).toBuffer();
}
