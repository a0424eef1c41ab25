import type { Token } from "./colour-tokens.ts";

/** One colour on another, as pages use them. */
export interface ColourPair {
  readonly front: Token;
  readonly on: "grund" | "flaeche" | "mappe";
  readonly kind: "text" | "zeichen";
  /** What is drawn so, in German. */
  readonly use: string;
}

/** Least contrast of WCAG 2.2 AA for text and for drawings and edges that carry meaning. */
export const needed = { text: 4.5, zeichen: 3 } as const;

const uses: readonly (Omit<ColourPair, "on"> & { readonly on: readonly ColourPair["on"][] })[] = [
  { front: "tinte", kind: "text", use: "Text", on: ["mappe"] },
  { front: "tinte-leise", kind: "text", use: "Angaben in kleiner Schrift", on: ["mappe"] },
  { front: "verweis", kind: "text", use: "Verweise", on: ["grund", "flaeche", "mappe"] },
  { front: "besucht", kind: "text", use: "besuchte Verweise", on: ["mappe"] },
  { front: "s-pruefung", kind: "text", use: "Stand „in Prüfung“", on: ["mappe"] },
  { front: "s-vereinbart", kind: "text", use: "Stand „vereinbart“", on: ["mappe"] },
  { front: "s-laeuft", kind: "text", use: "Stand „läuft“", on: ["mappe"] },
  { front: "s-zurueck", kind: "text", use: "Stand „zurückgestellt“", on: ["mappe"] },
  { front: "s-verworfen", kind: "text", use: "Stand „verworfen“", on: ["mappe"] },
  { front: "strecke", kind: "zeichen", use: "kurze Linie", on: ["grund", "flaeche", "mappe"] },
  { front: "umweg", kind: "zeichen", use: "langer Weg im Zeichen", on: ["mappe"] },
  { front: "kante", kind: "zeichen", use: "Ränder von Feldern", on: ["mappe"] },
  { front: "fokus", kind: "zeichen", use: "Rahmen um das Angesteuerte", on: ["grund", "flaeche", "mappe"] },
];

/** Every pair of colours that a hub can change one side of. */
export const colourPairs: readonly ColourPair[] = uses.flatMap(({ on, ...use }) =>
  on.map((one) => ({ ...use, on: one })),
);

/** The pairs a colour stands in front in. */
export function fronts(name: Token): readonly ColourPair[] {
  return colourPairs.filter(({ front }) => front === name);
}
