import type { Item } from "./site.ts";

/** Path of the page that sets the variants of a Prozess side by side. */
export function variantsPath(item: Item<"prozess">): string {
  return `${item.path}vergleich/`;
}
