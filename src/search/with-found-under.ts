import type { WrittenPage } from "../model/page.ts";
import type { Site } from "../model/site.ts";
import { oncePer } from "../once-per.ts";
import { foundUnder } from "./found-under.ts";

/** Pages of entries with the words under which they are found besides their own. */
export function withFoundUnder(pages: readonly WrittenPage[], site: Site): readonly WrittenPage[] {
  const items = itemsByPath(site);
  return pages.map((page) => {
    const { search } = page;
    const item = items.get(page.path);
    return search && item ? { ...page, search: { ...search, also: { ...foundUnder(item, search, site) } } } : page;
  });
}

const itemsByPath = oncePer((site: Site) => new Map(site.items.map((item) => [item.path, item])));
