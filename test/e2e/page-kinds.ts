import type { BuiltSite } from "./built-site.ts";
import { pagesOf } from "./site-pages.ts";

/** Paths without base of one page of each kind; of a type the longest entry, since it shows the most. */
export function pageKinds(built: BuiltSite): string[] {
  const { site } = built;
  const longest = site.types.flatMap(({ typ }) => {
    const items = site.items.filter((item) => item.typ === typ);
    const length = ({ body, data }: (typeof items)[number]): number => body.length + JSON.stringify(data).length;
    return items.toSorted((a, b) => length(b) - length(a))[0]?.path ?? [];
  });
  const known = new Set(pagesOf(built).map(({ url }) => url.slice(built.base.length - 1)));
  // A list with facets and pages, one narrowed, the second page of one, a page of all values of a facet.
  const lists = ["/themen/", "/themen/nach/status/in-pruefung/"];
  const more = [...known].filter((path) => /\/seite\/2\/$|^\/[a-z]+\/nach\/[a-z]+\/$/.test(path));
  const single = ["/seiten/barrierefreiheit/", "/a-z/", "/suche/", "/bauteile/", "/404.html"];
  return ["/", ...new Set([...longest, ...lists, ...more.slice(0, 2), ...single])];
}
