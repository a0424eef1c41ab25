import type { Group } from "./shared-groups.ts";

/** A group, or as much of one as fits on a page. */
export interface Portion extends Group {
  /** Whether the page before began it. */
  readonly goesOn: boolean;
}

/** Deals groups out to pages of at most `rows` lines; a larger group goes on on the next page. */
export function fillPages(groups: readonly Group[], rows: number): readonly (readonly Portion[])[] {
  const portions = groups.flatMap((group) =>
    Array.from({ length: Math.ceil(group.items.length / rows) }, (_, i): Portion => {
      return { ...group, items: group.items.slice(i * rows, (i + 1) * rows), goesOn: i > 0 };
    }),
  );
  const pages: Portion[][] = [];
  let room = 0;
  for (const portion of portions) {
    const page = room < portion.items.length ? undefined : pages.at(-1);
    if (page) page.push(portion);
    else pages.push([portion]);
    room = (page ? room : rows) - portion.items.length;
  }
  return pages;
}
