import type { Item, Site } from "../model/site.ts";
import { oncePer } from "../once-per.ts";
import { compoundParts } from "./compound-parts.ts";
import { hubSplitter } from "./komposita/hub-splitter.ts";
import { namesOfBegriff, namesOfSame } from "./names-of-same.ts";
import { neighbourWords } from "./neighbour-words.ts";

/** Words under which an entry is found although they do not stand in it, by the meta field that gives them their weight. */
export type FoundUnder = Readonly<
  Record<"namen" | "titelteile" | "teile" | "titelsynonyme" | "synonyme" | "bezug", string>
>;

const partsFor = oncePer((site: Site) => compoundParts(hubSplitter(site.items, site.types)));

/** What an entry is found under besides its own words; `content` is its HTML. */
export function foundUnder(item: Item, content: string, site: Site): FoundUnder {
  const { titel, kurzfassung, schlagworte = [] } = item.data;
  const partsOf = partsFor(site);
  const heads = [titel, ...schlagworte].join("\n");
  const text = [heads, kurzfassung, content.replaceAll(/<[^>]*>/gu, " ")].join("\n");
  const own = namesOfBegriff(item).slice(1);
  const same = namesOfSame(text, site);
  return {
    namen: own.join(" "),
    titelteile: partsOf([titel, ...own].join(" ")).join(" "),
    teile: partsOf(text).join(" "),
    titelsynonyme: namesOfSame(heads, site).join(" "),
    synonyme: [...same, ...partsOf(same.join(" "))].join(" "),
    bezug: neighbourWords(item).join(" "),
  };
}
