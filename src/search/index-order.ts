import { dateOf } from "../model/date-of.ts";
import type { WrittenPage, SearchDocument } from "../model/page.ts";
import type { Item } from "../model/site.ts";
import { berlinDay } from "../text/dates.ts";

/** A page that is found by search. */
export type FoundPage = WrittenPage & { readonly search: SearchDocument };

/**
 * The pages that are found by search, newest first. Pagefind numbers entries as they are added: so their order tells
 * the browser which is newer, and files of ours can name an entry by its number.
 */
export function inIndexOrder(pages: readonly WrittenPage[]): readonly FoundPage[] {
  return pages.filter(isFound).toSorted(byIndexOrder);
}

/** Compares two pages by their order in the index. */
export function byIndexOrder(a: FoundPage, b: FoundPage): number {
  return byDay([a.search.day, a.path], [b.search.day, b.path]);
}

/** What is about entries, in the order that their pages have in the index. */
export function itemsInIndexOrder<T extends { readonly item: Item }>(all: readonly T[]): readonly T[] {
  const placed = all.map((one) => ({ one, place: [searchDay(one.item), one.item.path] as const }));
  return placed.toSorted((a, b) => byDay(a.place, b.place)).map(({ one }) => one);
}

/** Day of an entry (JJJJ-MM-TT) by which newer ones go first; empty without one, and for what was withdrawn. */
export function searchDay(item: Item): string {
  const date = item.data.zurueckgezogen ? undefined : dateOf(item);
  return date === undefined ? "" : berlinDay(date);
}

function byDay([dayA, pathA]: readonly [string, string], [dayB, pathB]: readonly [string, string]): number {
  return compare(dayB, dayA) || compare(pathA, pathB);
}

/** True for a page that is found by search. */
export function isFound(page: WrittenPage): page is FoundPage {
  return page.search !== undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
