import type { WrittenPage, SearchDocument } from "../model/page.ts";

/** A page that is found by search. */
export type FoundPage = WrittenPage & { readonly search: SearchDocument };

/**
 * The pages that are found by search, newest first. Pagefind numbers entries as they are added: so their order tells
 * the browser which is newer, and files of ours can name an entry by its number.
 */
export function inIndexOrder(pages: readonly WrittenPage[]): readonly FoundPage[] {
  return pages.filter(isFound).toSorted((a, b) => compare(b.search.day, a.search.day) || compare(a.path, b.path));
}

function isFound(page: WrittenPage): page is FoundPage {
  return page.search !== undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
