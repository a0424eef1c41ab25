import { own, type Colours, type Scheme } from "../../model/colour-tokens.ts";
import { mixed } from "../../model/contrast.ts";
import type { Farben } from "../../model/hub-colours.ts";

/** A hub's own colours as tokens, to stand after ours in their layer; nothing when it has none. */
export function ownTokens(farben: Farben = {}, colours: Readonly<Record<Scheme, Colours>>): string {
  const { hell, dunkel } = colours;
  const pairs = own.filter((name) => farben[name]).map((name) => [name, hell[name], dunkel[name]]);
  if (farben.mappe)
    pairs.push(
      ["mappe-rand", hell["mappe-rand"], dunkel["mappe-rand"]],
      ["mappe-kante", ...[hell, dunkel].map(({ mappe, tinte }) => mixed(mappe, tinte, 0.18))],
    );
  if (pairs.length === 0) return "";
  const tokens = pairs.map(([name, light, dark]) => `--${name}:light-dark(${light},${dark})`);
  return `@layer tokens{:root{${tokens.join(";")}}}\n`;
}
