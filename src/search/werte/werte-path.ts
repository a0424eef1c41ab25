import type { FilterName } from "../search-state.ts";

/** Where the values of a filter lie, seen from Pagefind's folder. */
export function wertePath(name: FilterName): string {
  return `werte/${name.toLowerCase()}.json`;
}
