import { readFileSync } from "node:fs";
import type { Item, Site } from "../model/site.ts";
import { decodeText } from "../read/read-text.ts";

/** Texts of former Fassungen, kept as fassungen/<nummer>.md beside their Vorlage. */
export interface FormerTexts {
  /** Markdown of a former Fassung; undefined when nobody kept it. */
  find(item: Item, nummer: string): string | undefined;
}

const pattern = /^fassungen\/(.+)\.md$/;

/** Reads the former texts of the selected entries; what is no text is left out. */
export function formerTexts(site: Site): FormerTexts {
  const texts = new Map<Item, Map<string, string>>();
  for (const item of site.items) {
    if (item.data.zurueckgezogen) continue;
    for (const { name, path } of item.files) {
      const number = pattern.exec(name)?.[1];
      const text = number === undefined || path === undefined ? undefined : decodeText(readFileSync(path));
      if (number === undefined || text === undefined) continue;
      if (!texts.has(item)) texts.set(item, new Map());
      texts.get(item)!.set(number, text);
    }
  }
  return { find: (item, nummer) => texts.get(item)?.get(nummer) };
}
