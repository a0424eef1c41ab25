import { contrast, mixed, nearest, type Colour } from "./contrast.ts";
import { fronts, needed } from "./colour-pairs.ts";
import { own, tokens, type Colours, type Own, type Scheme } from "./colour-tokens.ts";
import type { HubData } from "./types.generated.ts";

/** Colours of hub.yaml that are written as colours; the check reports the others. */
export type Farben = NonNullable<HubData["farben"]>;

/** The colours of a hub in light and in dark: its own where it has some, else ours. */
export function hubColours(farben: Farben = {}): Readonly<Record<Scheme, Colours>> {
  const hell: Colours = { ...tokens.hell, ...chosen(farben, "hell") };
  const mappe = farben.mappe;
  const dunkel: Colours = {
    ...tokens.dunkel,
    ...(mappe && { mappe: mixed(tokens.dunkel.grund, mappe.hell, 0.08) }),
    ...chosen(farben, "dunkel"),
  };
  for (const name of own) {
    const given = farben[name];
    if (name !== "mappe" && given && given.dunkel === undefined) dunkel[name] = lightened(name, given.hell, dunkel);
  }
  // An edge of the folder that is seen also where its colour is not.
  if (mappe) for (const set of [hell, dunkel]) set["mappe-rand"] = edge(set);
  return { hell, dunkel };
}

function chosen(farben: Farben, scheme: Scheme): Partial<Record<Own, Colour>> {
  const given = own.flatMap((name) => {
    const colour = farben[name]?.[scheme];
    return colour === undefined ? [] : [[name, colour] as const];
  });
  return Object.fromEntries(given);
}

/** A light colour made light enough for dark grounds, with room to spare: nobody has looked at it. */
function lightened(name: Own, colour: Colour, dark: Colours): Colour {
  const fits = (candidate: Colour): boolean =>
    fronts(name).every(({ on, kind }) => contrast(candidate, dark[on]) >= needed[kind] * 1.25);
  return nearest(colour, "#ffffff", fits) ?? "#ffffff";
}

function edge({ mappe, tinte, grund }: Colours): Colour {
  return nearest(mappe, tinte, (candidate) => contrast(candidate, grund) >= needed.zeichen) ?? tinte;
}
