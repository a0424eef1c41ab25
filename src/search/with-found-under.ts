import type { WrittenPage } from "../model/page.ts";
import type { Site } from "../model/site.ts";
import { foundUnder, type FoundUnder } from "./found-under.ts";

/** Pages of entries with the words under which they are found besides their own; worked out only when an index is made. */
export function withFoundUnder(pages: readonly WrittenPage[], site: Site): readonly WrittenPage[] {
  const items = new Map(site.items.map((item) => [item.path, item]));
  return pages.map((page) => {
    const { search } = page;
    const item = items.get(page.path);
    if (!search || !item) return page;
    // Asked for by the index and by the words for suggestions.
    let known: FoundUnder | undefined;
    return { ...page, search: { ...search, also: () => (known ??= foundUnder(item, search, site)) } };
  });
}
