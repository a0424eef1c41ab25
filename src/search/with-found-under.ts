import type { SearchDocument, WrittenPage } from "../model/page.ts";
import type { Item, Site } from "../model/site.ts";
import { oncePer } from "../once-per.ts";
import { foundUnder } from "./found-under.ts";

/** Pages of entries with the words under which they are found besides their own; these are worked out when they are asked for. */
export function withFoundUnder(pages: readonly WrittenPage[], site: Site): readonly WrittenPage[] {
  const items = itemsByPath(site);
  return pages.map((page) => {
    const { search } = page;
    const item = items.get(page.path);
    return search && item ? { ...page, search: found(search, item, site) } : page;
  });
}

const itemsByPath = oncePer((site: Site) => new Map(site.items.map((item) => [item.path, item])));

function found(search: SearchDocument, item: Item, site: Site): SearchDocument {
  // Asked for by the index and by the words for suggestions.
  let known: SearchDocument["also"];
  return {
    ...search,
    get also() {
      return (known ??= { ...foundUnder(item, search, site) });
    },
  };
}
