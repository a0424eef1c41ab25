import type { HubData } from "../../model/types.generated.ts";

/** Size of the pictures, in pixels: what those who show them ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** A monogram tile on a card. */
export interface CardTile {
  readonly letters: string;
  /** Number of the tile colour. */
  readonly colour: number;
  readonly form: "gemeinde" | "kreis" | "amt" | "partner";
}

/** What the picture of a page shows where its address is shared. */
export interface Card {
  /** Path of the page in the site. */
  readonly path: string;
  /** What kind of entry it is; the whole hub has none. */
  readonly kind?: string;
  readonly title: string;
  readonly text?: string;
  readonly tiles: readonly CardTile[];
  /** How many more take part. */
  readonly more: number;
}

/** What is the same on all cards of a hub. */
export interface CardStyle {
  readonly hub: string;
  readonly farben: HubData["farben"];
}
