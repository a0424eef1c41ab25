import type { Card, CardTile } from "./card.ts";
import type { Pens } from "./draw-card.ts";

const height = 56;
const gap = 26;
const size = 28;

/** Monogram tiles joined by the short line, or the line between two offices when nobody is named. */
export function drawTiles({ tiles, more }: Card, x: number, y: number, pens: Pens): string {
  const { strecke, tinte } = pens.colours;
  const middle = y + height / 2;
  if (tiles.length === 0)
    return `<path stroke="${strecke}" stroke-width="10" d="M${x + 20} ${middle}h200"/><path fill="${tinte}" d="M${x} ${middle - 18}h36v36h-36zM${x + 204} ${middle - 18}h36v36h-36z"/>`;
  const drawn: string[] = [];
  let at = x;
  for (const tile of tiles) {
    const width = widthOf(tile.letters, pens);
    drawn.push(drawTile(tile, at, y, width, pens));
    at += width + gap;
  }
  if (more > 0) {
    drawn.push(drawMore(`+${more}`, at, y, pens));
    at += gap + 1;
  }
  const end = at - gap;
  return `<path stroke="${strecke}" stroke-width="6" d="M${x + 8} ${middle}H${end}"/>${drawn.join("")}`;
}

const widthOf = (letters: string, { bold }: Pens): number => Math.max(92, Math.ceil(bold.width(letters) * size) + 28);

/** Forms as in the stylesheet: round ends for a Kreis, a bar for an Amt, an outline for a Partner. */
function drawTile({ letters, colour, form }: CardTile, x: number, y: number, width: number, pens: Pens): string {
  const { bold, colours } = pens;
  const fill = pens.tileColours[colour] ?? colours.tinte;
  const ground = colours.grund;
  const radius = form === "kreis" ? height / 2 : 0;
  const partner = form === "partner";
  const left = x + (width - bold.width(letters) * size) / 2;
  const bar =
    form === "amt" ? `<path fill="${ground}" d="M${x + 5} ${y + height - 9}h${width - 10}v3h-${width - 10}z"/>` : "";
  return `<rect x="${x + 2}" y="${y + 2}" width="${width - 4}" height="${height - 4}" rx="${radius}" fill="${partner ? ground : fill}" stroke="${fill}" stroke-width="4"/>${bar}<g fill="${partner ? fill : ground}">${bold.outline(letters, left, y + 38, size)}</g>`;
}

function drawMore(text: string, x: number, y: number, { plain, colours }: Pens): string {
  const width = Math.max(84, Math.ceil(plain.width(text) * size) + 24);
  const left = x + (width - plain.width(text) * size) / 2;
  return `<rect x="${x + 2}" y="${y + 2}" width="${width - 4}" height="${height - 4}" fill="${colours.grund}" stroke="${colours["tinte-leise"]}" stroke-width="3" stroke-dasharray="8 6"/><g fill="${colours.tinte}">${plain.outline(text, left, y + 38, size)}</g>`;
}
