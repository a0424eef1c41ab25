import type { Item } from "../model/site.ts";
import { credit } from "../text/credit.ts";
import type { Figure } from "./block.ts";

/** A picture of an entry with caption and credit; undefined when it is not listed under `bilder`. */
export function figureOf(item: Item, datei: string, alt?: string): Figure | undefined {
  const entry = item.data.bilder?.find((one) => one.datei === datei);
  if (!entry) return undefined;
  const { bildunterschrift: caption } = entry;
  return { datei, alt: alt || entry.alt, credit: credit(entry, item), ...(caption === undefined ? {} : { caption }) };
}
