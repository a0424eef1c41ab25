import type { SearchDocument } from "../model/page.ts";
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

/** The same for an entry of another hub, of which little more than its title is known. */
export function foundUnderText(
  title: string,
  schlagworte: string,
  text: string,
  site: Site,
): Pick<FoundUnder, "titelteile" | "teile" | "titelsynonyme" | "synonyme"> {
  const heads = [title, schlagworte].join("\n");
  const all = [heads, text].join("\n");
  const partsOf = partsFor(site);
  const same = namesOfSame(all, site);
  return {
    titelteile: partsOf(title).join(" "),
    teile: partsOf(all).join(" "),
    titelsynonyme: namesOfSame(heads, site, "heads").join(" "),
    synonyme: [...same, ...partsOf(same.join(" "))].join(" "),
  };
}

/** What an entry is found under besides its own words; of a withdrawn one nothing is told but what its page says. */
export function foundUnder(
  item: Item,
  document: Pick<SearchDocument, "title" | "content" | "meta">,
  site: Site,
): FoundUnder {
  const { title, content, meta } = document;
  const isThere = item.data.zurueckgezogen === undefined;
  const partsOf = partsFor(site);
  const heads = [title, meta["schlagworte"] ?? ""].join("\n");
  const text = [heads, content.replaceAll(/<[^<>]*>/gu, " ")].join("\n");
  const own = isThere ? namesOfBegriff(item) : [];
  const same = namesOfSame(text, site);
  return {
    namen: own.join(" "),
    titelteile: partsOf([title, ...own].join(" ")).join(" "),
    teile: partsOf(text).join(" "),
    titelsynonyme: namesOfSame(heads, site, "heads").join(" "),
    synonyme: [...same, ...partsOf(same.join(" "))].join(" "),
    bezug: isThere ? neighbourWords(item).join(" ") : "",
  };
}
