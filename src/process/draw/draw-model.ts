import { href, html, type Html } from "../../html.ts";
import type { Box, Gattung, Knoten, Modell } from "../modell.ts";
import { differenceFrame, differenceSign, type Unterschied } from "./difference-mark.ts";
import { labelBelow, letter, linesOf } from "./label.ts";
import { lineOf } from "./line.ts";
import { px } from "./px.ts";
import { shapeOf } from "./shape.ts";

/** How a drawing is bound into its place. */
export interface DrawOptions {
  readonly titel: string;
  /** Each element leads to what the text says about it; without it the drawing stands alone in a file. */
  readonly verweise?: boolean;
  /** Stands before its ids, where one page shows several drawings. */
  readonly vorsatz?: string;
  /** Elements that differ from another model, by id. */
  readonly unterschiede?: ReadonlyMap<string, Unterschied>;
}

/** Anchor of an element in the drawing, and in the text. No heading of a text has `--`. */
export const bildAnker = (id: string): string => `b--${id}`;
export const textAnker = (id: string): string => `s--${id}`;
/** Anchor of the whole drawing. */
export const ganzesBild = "ganz--bild";

/** The drawing of a model as SVG: containers below, then lines, then what they join. Colours are those of its place. */
export function drawModel({ breite, hoehe, knoten, fluesse }: Modell, options: DrawOptions): Html {
  const { titel, verweise = false, vorsatz = "", unterschiede } = options;
  const others = knoten.filter(({ gattung }) => gattung === "other");
  // In a choreography those who take part are bands on a task.
  const isBand = (one: Knoten): boolean => one.gattung === "pool" && others.some(({ box }) => contains(box, one.box));
  const ground = knoten
    .filter((one) => isGround(one) && !isBand(one))
    .toSorted((a, b) => b.box.w * b.box.h - a.box.w * a.box.h);
  const above = [...knoten.filter((one) => !isGround(one)), ...knoten.filter(isBand)];
  const element = (one: Knoten): Html => {
    const { box, schild, name } = one;
    const differs = unterschiede?.get(one.id);
    const place = html`${differs && html`class="abweicht" `}id="${vorsatz}${bildAnker(one.id)}" transform="translate(${px(box.x)} ${px(box.y)})"`;
    const outside =
      schild &&
      isSmall(one) &&
      labelBelow(linesOf(name, Math.max(schild.w, 90), 5), schild.x + schild.w / 2 - box.x, schild.y - box.y);
    // A title and not a label: words that are broken or cut in the drawing would be another name than the label.
    const told = html`<title>${name || one.art}${differs && `: ${differs.wort}`}</title>`;
    const inside = html`${told}${differs && differenceFrame(box)}${shapeOf(one)}${outside}${differs && differenceSign(box, differs)}`;
    // By keyboard the steps beside it lead through the same elements, in their order.
    return verweise
      ? html`<a${href(`#${textAnker(one.id)}`)} tabindex="-1" ${place}>${inside}</a>`
      : html`<g ${place}>${inside}</g>`;
  };
  const size = html`viewBox="0 0 ${breite} ${hoehe}" width="${breite}" height="${hoehe}"`;
  // In a page other places may show it, too.
  const name = (verweise || vorsatz !== "") && html` id="${vorsatz}${ganzesBild}"`;
  return html`<svg class="pb"${name} xmlns="http://www.w3.org/2000/svg" ${size} role="${verweise ? "group" : "img"}" aria-label="${titel}" fill="#fff" stroke="#1d2034" color="#1d2034" stroke-width="1.5" font-family="Fira Sans,Arial,sans-serif" font-size="${letter}" text-anchor="middle">${ground.map(element)}${fluesse.map(lineOf)}${above.map(element)}</svg>`;
}

/** Drawn below the lines, because others lie in it. */
function isGround({ gattung, offen }: Knoten): boolean {
  return gattung === "pool" || gattung === "lane" || gattung === "group" || (offen && holding.has(gattung));
}

function contains(outer: Box, { x, y, w, h }: Box): boolean {
  return x >= outer.x && y >= outer.y && x + w <= outer.x + outer.w && y + h <= outer.y + outer.h;
}

const holding: ReadonlySet<Gattung> = new Set<Gattung>(["subprocess", "other"]);

/** Elements whose name stands outside of them. */
function isSmall({ gattung }: Knoten): boolean {
  return gattung === "event" || gattung === "gateway" || gattung === "data";
}
