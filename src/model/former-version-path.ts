import type { Item } from "./site.ts";

/** Path of the page of a former Fassung. */
export function formerVersionPath(item: Item, nummer: string): string {
  return `${item.path}fassungen/${nummer}/`;
}
