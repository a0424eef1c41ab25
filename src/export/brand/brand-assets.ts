import { readFileSync } from "node:fs";
import path from "node:path";
import type { Hub } from "../../model/hub.ts";
import { hubColours } from "../../model/hub-colours.ts";
import type { OwnAssets } from "../assets.ts";
import { drawHere } from "../draw/draw-here.ts";
import { drawnFile, type Draw, type Drawing } from "../draw/drawing.ts";
import { iconDrawing, iconSvg } from "./icon.ts";
import { ownTokens } from "./own-tokens.ts";
import { printedName } from "./printed-name.ts";

/** Sizes of the icons that are no SVG, in pixels. */
const sizes = [180, 512] as const;

/** The icons of a hub that are to be drawn, smallest first. */
export function iconsOf({ farben }: Pick<Hub, "farben">): readonly Drawing[] {
  const colours = hubColours(farben);
  return sizes.map((size) => iconDrawing(colours, size));
}

/** The mark as icons in the hub's colours, kept in `cache`, its colours as tokens, and its name for the foot of printed pages. */
export async function brandAssets(
  { name, farben }: Pick<Hub, "name" | "farben">,
  cache: string,
  draw: Draw = drawHere,
): Promise<OwnAssets> {
  const colours = hubColours(farben);
  const icons = sizes.map((size) => iconDrawing(colours, size));
  await draw(icons, cache);
  return {
    css: ownTokens(farben, colours) + printedName(name),
    files: {
      "images/favicon.svg": Buffer.from(iconSvg(colours)),
      ...Object.fromEntries(
        icons.map((icon, i) => [`images/zeichen-${sizes[i]}.png`, readFileSync(path.join(cache, drawnFile(icon)))]),
      ),
    },
  };
}
