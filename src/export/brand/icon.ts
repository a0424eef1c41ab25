import { createHash } from "node:crypto";
import type { Colours, Scheme } from "../../model/colour-tokens.ts";
import type { Drawing } from "../draw/drawing.ts";

/** Changes when icons are drawn in another way, so that old cache files are not used. */
const recipe = "1";

/** The mark for a square of 48, stronger than in the header; every edge lies on a multiple of three, so that none is blurred at 16 or 32 pixels. */
const shapes =
  '<path class="u" d="M7.5 33V25.5h6v-9h6v-9h9v9h6v9h6V33"/><path class="k" d="M6 39h36"/><path class="a" d="M0 33h12v12H0zM36 33h12v12H36z"/>';

const rules = ({ umweg, strecke, tinte }: Colours): string =>
  `.u{fill:none;stroke:${umweg};stroke-width:3}.k{stroke:${strecke};stroke-width:6}.a{fill:${tinte}}`;

/** The mark as an icon that follows the browser's light or dark. */
export function iconSvg({ hell, dunkel }: Readonly<Record<Scheme, Colours>>): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><style>${rules(hell)}@media (prefers-color-scheme:dark){${rules(dunkel)}}</style>${shapes}</svg>`;
}

/** The mark on the folder's ground as a PNG for home screens, which round the corners off, as it is to be drawn; `size` in pixels. */
export function iconDrawing({ hell }: Readonly<Record<Scheme, Colours>>, size: number): Drawing {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="-12 -13.5 72 72"><style>${rules(hell)}</style><path fill="${hell.mappe}" d="M-12-13.5h72v72h-72z"/>${shapes}</svg>`;
  const key = createHash("sha256").update(recipe).update(svg).digest("hex").slice(0, 16);
  return { kind: "zeichen", key: `zeichen-${key}`, svg };
}
