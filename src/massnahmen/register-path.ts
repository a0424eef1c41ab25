import type { Item, Site } from "../model/site.ts";

/** Path of the register; below `nach/`, which no entry may be called. */
export function registerPath(site: Site): string {
  return `${site.type("bericht")?.path ?? "/berichte/"}nach/massnahmen/`;
}

/** Path of the page with the measures of one entry. */
export function gruppePath({ typ, kennung }: Pick<Item, "typ" | "kennung">, site: Site): string {
  return `${registerPath(site)}nach/${typ}/${kennung}/`;
}

/** Path of the draft of its next interim review, without ending. */
export function zwischenbilanzPath(item: Pick<Item, "typ" | "kennung">, site: Site): string {
  return `${gruppePath(item, site)}zwischenbilanz-${item.kennung}`;
}
