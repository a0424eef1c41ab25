import { partPath } from "./list-paths.ts";
import type { Item } from "./site.ts";

/** Path of the page that sets the variants of a Prozess side by side; many are on several pages, counted from 0. */
export function variantsPath(item: Item<"prozess">, part = 0): string {
  return partPath(`${item.path}vergleich/`, part);
}
