import type { Hub } from "../../model/hub.ts";
import { hubColours } from "../../model/hub-colours.ts";
import type { OwnAssets } from "../assets.ts";
import { icon, iconSvg } from "./icon.ts";
import { ownTokens } from "./own-tokens.ts";
import { printedName } from "./printed-name.ts";

/** The mark as icons in the hub's colours, its colours as tokens, and its name for the foot of printed pages. */
export async function brandAssets({ name, farben }: Pick<Hub, "name" | "farben">): Promise<OwnAssets> {
  const colours = hubColours(farben);
  const [touch, large] = await Promise.all([icon(colours, 180), icon(colours, 512)]);
  return {
    css: ownTokens(farben, colours) + printedName(name),
    files: {
      "images/favicon.svg": Buffer.from(iconSvg(colours)),
      "images/zeichen-180.png": touch,
      "images/zeichen-512.png": large,
    },
  };
}
