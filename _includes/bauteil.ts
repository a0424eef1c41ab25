import type { Child } from "../src/html.ts";
import type { KachelProps } from "./components/kachel.ts";
import type { View } from "./view.ts";

/** A component on the page /bauteile/; found in _includes/bauteile/<component>.ts by its name. */
export interface Bauteil {
  readonly titel: string;
  /** When to use it, in German. */
  readonly wann: string;
  /** The component in all its states, made by itself; none for a part of every page, which this page has too. */
  readonly beispiele: (view: View) => readonly { readonly name: string; readonly inhalt: Child }[];
}

/** Tiles of invented offices, one of each form. */
export const beispielKacheln: readonly [KachelProps, ...KachelProps[]] = [
  { kuerzel: "MUS", name: "Stadt Musterstadt", farbe: 0, form: "gemeinde" },
  { kuerzel: "BEI", name: "Gemeinde Beispielheim", farbe: 1, form: "gemeinde" },
  { kuerzel: "MUK", name: "Kreis Musterkreis", farbe: 2, form: "kreis" },
  { kuerzel: "AMT", name: "Amt Musterland", farbe: 3, form: "amt" },
  { kuerzel: "HMU", name: "Hochschule Musterstadt", farbe: 4, form: "partner" },
  { kuerzel: "ZWV", name: "Zweckverband Beispieltal", farbe: 5, form: "amt" },
];
