import type { Hub } from "../../model/hub.ts";
import { hubColours } from "../../model/hub-colours.ts";
import type { OwnAssets } from "../assets.ts";
import { icon, iconSvg } from "./icon.ts";
import { ownTokens } from "./own-tokens.ts";

/** The mark as icons in the hub's colours, and its colours as tokens. */
export async function brandAssets({ farben }: Pick<Hub, "farben">): Promise<OwnAssets> {
  const colours = hubColours(farben);
  const [touch, large] = await Promise.all([icon(colours, 180), icon(colours, 512)]);
  return {
    css: ownTokens(farben, colours),
    files: {
      "images/favicon.svg": Buffer.from(iconSvg(colours)),
      "images/zeichen-180.png": touch,
      "images/zeichen-512.png": large,
    },
  };
}
