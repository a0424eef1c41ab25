import type { Page } from "../model/page.ts";
import type { Site } from "../model/site.ts";
import { foundUnder } from "./found-under.ts";

/** Pages of entries with the words under which they are found besides their own; worked out only when an index is made. */
export function withFoundUnder(pages: readonly Page[], site: Site): readonly Page[] {
  const items = new Map(site.items.map((item) => [item.path, item]));
  return pages.map((page) => {
    const { search } = page;
    const item = items.get(page.path);
    if (!search || !item) return page;
    return { ...page, search: { ...search, also: () => foundUnder(item, search.content, site) } };
  });
}
