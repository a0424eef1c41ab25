import type { Item } from "../model/site.ts";

/** Path without ending of a letter about a course, below its page. */
export function letterPath(item: Item, name: "anbieterbrief" | "teilnahmebestaetigung"): string {
  return `${item.path}entwurf/${name}`;
}
