import type { Colour } from "./contrast.ts";

/** Light or dark, by the keys of hub.yaml. */
export type Scheme = "hell" | "dunkel";

/** Colours a hub may choose. */
export const own = ["strecke", "mappe", "verweis", "fokus"] as const;
export type Own = (typeof own)[number];

/** What assets/css/tokens.css says in light and in dark, which a test compares; the check cannot read stylesheets in an editor. */
const pairs = {
  grund: ["#ffffff", "#131525"],
  flaeche: ["#f3f4f7", "#1d2034"],
  mappe: ["#fff3dc", "#20243a"],
  "mappe-rand": ["#b08a45", "#b3955c"],
  tinte: ["#1d2034", "#eceef6"],
  "tinte-leise": ["#51577a", "#b2b6cc"],
  kante: ["#6e7597", "#8e93b1"],
  verweis: ["#2044aa", "#a2b8e4"],
  besucht: ["#7e01a8", "#d3a6eb"],
  strecke: ["#007155", "#4fcba7"],
  umweg: ["#6e7597", "#8e93b1"],
  fokus: ["#092797", "#feca6e"],
  "s-pruefung": ["#00607f", "#31c6f4"],
  "s-vereinbart": ["#007155", "#4fcba7"],
  "s-laeuft": ["#00681f", "#8ac593"],
  "s-zurueck": ["#844b00", "#ffa305"],
  "s-verworfen": ["#b60000", "#f7a194"],
} as const satisfies Readonly<Record<string, readonly [Colour, Colour]>>;

/** Name of a token without its dashes. */
export type Token = keyof typeof pairs;
/** A colour for every token. */
export type Colours = Record<Token, Colour>;

const scheme = (at: 0 | 1): Colours =>
  Object.fromEntries(Object.entries(pairs).map(([name, pair]) => [name, pair[at]])) as Colours;

/** Our own colours. */
export const tokens: Readonly<Record<Scheme, Colours>> = { hell: scheme(0), dunkel: scheme(1) };
