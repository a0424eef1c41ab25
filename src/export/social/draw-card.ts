import type { Colours } from "../../model/colour-tokens.ts";
import { cardSize, type Card } from "./card.ts";
import type { Lettering } from "./lettering.ts";
import { drawTiles } from "./draw-tiles.ts";
import { layer, type Layer } from "./layer.ts";
import { wrap } from "./wrap.ts";

/** What cards are drawn with. */
export interface Pens {
  readonly bold: Lettering;
  readonly plain: Lettering;
  readonly colours: Colours;
  readonly tileColours: readonly string[];
  readonly hub: string;
}

/** The short way, the long way and the two offices; `x` and `y` of the upper left corner, 48 × 36 times `scale`. */
const mark = (x: number, y: number, scale: number, { umweg, strecke, tinte }: Colours): string =>
  `<g transform="translate(${x} ${y})scale(${scale})" fill="none"><path stroke="${umweg}" stroke-width="1.5" d="M5 27V20h7v-7h7V5h10v8h7v7h7v7"/><path stroke="${strecke}" stroke-width="4" d="M5 30h38"/><path fill="${tinte}" d="M1 26h8v8H1zM39 26h8v8h-8z"/></g>`;

/** Sizes of a title, and how many lines of it fit. */
const titleSizes = [
  [84, 2],
  [68, 3],
  [56, 4],
  [46, 5],
] as const;

const whole = { x: 0, y: 0, ...cardSize };

/** The picture of a page: first what it has in common with others of its kind, then letters and tiles of its own. */
export function drawCard(card: Card, pens: Pens): readonly Layer[] {
  if (card.kind === undefined) return [layer(whole, hubCard(card, pens))];
  const { bold } = pens;
  const { size, lines } = fitted(card.title, 824, bold);
  return [
    ground(card.kind, pens),
    ...lines.flatMap((line, i) => bold.letters(line, 312, Math.round(206 + size * (1.02 + 1.12 * i)), size)),
    ...drawTiles(card, 312, 536, pens),
  ];
}

function ground(kind: string, { bold, colours, hub }: Pens): Layer {
  const kindSize = Math.min(32, 216 / bold.width(kind));
  const nameSize = Math.min(38, 960 / bold.width(hub));
  const parts = [
    `<path fill="${colours.grund}" d="M0 0h1200v630H0z"/><path fill="${colours.mappe}" d="M0 0h1200v128H0z"/>`,
    `<path fill="${colours.tinte}" d="M0 128h1200v6H0zM64 196h216v8H64zM312 196h824v2H312z"/>`,
    mark(64, 31, 1.8, colours),
    `<g fill="${colours.tinte}">${bold.outline(hub, 174, 90, nameSize)}${bold.outline(kind, 64, 250, kindSize)}</g>`,
  ];
  return layer(whole, parts.join(""));
}

function hubCard({ title, text = "" }: Card, { bold, plain, colours }: Pens): string {
  const { size, lines } = fitted(title, 560, bold);
  const words = (wrap(text, 560 / 34, plain.width, "torn") ?? []).slice(0, 6);
  const top = 330 - (lines.length * size * 1.12 + words.length * 46 + 24) / 2;
  const under = top + lines.length * size * 1.12 + 24;
  return [
    `<path fill="${colours.mappe}" d="M0 0h1200v630H0z"/>${mark(76, 160, 8.2, colours)}<g fill="${colours.tinte}">`,
    ...lines.map((line, i) => bold.outline(line, 560, Math.round(top + size * (0.8 + 1.12 * i)), size)),
    ...words.map((line, i) => plain.outline(line, 560, Math.round(under + 34 + 46 * i), 34)),
    "</g>",
  ].join("");
}

/** The largest size in which a title fits; in the smallest a word may be torn, and what is too long ends in an ellipsis. */
function fitted(title: string, width: number, { width: measure }: Lettering): { size: number; lines: string[] } {
  for (const [size, most] of titleSizes) {
    const lines = wrap(title, width / size, measure);
    if (lines && lines.length <= most) return { size, lines };
  }
  const [size, most] = titleSizes.at(-1)!;
  const lines = wrap(title, (width - 40) / size, measure, "torn") ?? [];
  return { size, lines: lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]!} …`] : lines };
}
