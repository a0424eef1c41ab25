import type { Card, CardTile } from "./card.ts";
import type { Pens } from "./draw-card.ts";
import { layer, type Layer } from "./layer.ts";

const height = 56;
const gap = 26;
const size = 28;
const middle = height / 2;

/** Monogram tiles joined by the short line, or the line between two offices when nobody is named. */
export function drawTiles({ tiles, more }: Card, x: number, y: number, pens: Pens): readonly Layer[] {
  if (tiles.length === 0) return [at(drawNobody(pens), x, y)];
  const drawn = [...tiles.map((tile) => drawTile(tile, pens)), ...(more > 0 ? [drawMore(`+${more}`, pens)] : [])];
  const line = drawLine(pens);
  let left = x;
  return drawn.flatMap((tile, i) => {
    const before = i > 0 ? [at(line, left - gap, y)] : [];
    const placed = at(tile, left, y);
    left += tile.width + gap;
    return [...before, placed];
  });
}

function at(tile: Layer, x: number, y: number): Layer {
  return { ...tile, x: tile.x + x, y: tile.y + y };
}

function drawNobody({ colours: { grund, strecke, tinte } }: Pens): Layer {
  return layer(
    { x: 0, y: middle - 18, width: 240, height: 36 },
    `<path fill="${grund}" d="M0 0h240v36H0z"/><path stroke="${strecke}" stroke-width="10" d="M20 18h200"/><path fill="${tinte}" d="M0 0h36v36H0zM204 0h36v36h-36z"/>`,
  );
}

function drawLine({ colours }: Pens): Layer {
  return layer(
    { x: 0, y: middle - 3, width: gap, height: 6 },
    `<path fill="${colours.strecke}" d="M0 0h${gap}v6H0z"/>`,
  );
}

/** Forms as in the stylesheet: round ends for a Kreis, a bar for an Amt, an outline for a Partner. */
function drawTile({ letters, colour, form }: CardTile, { bold, colours, tileColours }: Pens): Layer {
  const fill = tileColours[colour] ?? colours.tinte;
  const ground = colours.grund;
  const wide = bold.width(letters) * size;
  const width = Math.max(92, Math.ceil(wide) + 28);
  const radius = form === "kreis" ? height / 2 : 0;
  const partner = form === "partner";
  const bar = form === "amt" ? `<path fill="${ground}" d="M5 ${height - 9}h${width - 10}v3h-${width - 10}z"/>` : "";
  return layer(
    { x: 0, y: 0, width, height },
    `<path fill="${ground}" d="M0 0h${width}v${height}H0z"/><rect x="2" y="2" width="${width - 4}" height="${height - 4}" rx="${radius}" fill="${partner ? ground : fill}" stroke="${fill}" stroke-width="4"/>${bar}<g fill="${partner ? fill : ground}">${bold.outline(letters, (width - wide) / 2, 38, size)}</g>`,
  );
}

function drawMore(text: string, { plain, colours }: Pens): Layer {
  const wide = plain.width(text) * size;
  const width = Math.max(84, Math.ceil(wide) + 24);
  return layer(
    { x: 0, y: 0, width, height },
    `<path fill="${colours.grund}" d="M0 0h${width}v${height}H0z"/><rect x="2" y="2" width="${width - 4}" height="${height - 4}" fill="${colours.grund}" stroke="${colours["tinte-leise"]}" stroke-width="3" stroke-dasharray="8 6"/><g fill="${colours.tinte}">${plain.outline(text, (width - wide) / 2, 38, size)}</g>`,
  );
}
