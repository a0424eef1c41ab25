import type { Item } from "./site.ts";

/** Path of the page that sets the variants of a Prozess side by side; many are on several pages, counted from 0. */
export function variantsPath(item: Item<"prozess">, part = 0): string {
  return `${item.path}vergleich/${part === 0 ? "" : `seite/${part + 1}/`}`;
}
