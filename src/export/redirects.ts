import type { Site } from "../model/site.ts";

/** A page that moved: old path and new path in the site. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly title: string;
}

/** Redirects from the former kennungen of all items, sorted by old path. */
export function redirectsOf(site: Site): readonly Redirect[] {
  const redirects = site.items.flatMap((item) =>
    (item.data.frueher ?? []).map((kennung) => ({
      from: `${item.type.path}${kennung}/`,
      to: item.path,
      title: item.data.titel,
    })),
  );
  return redirects.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * Content of `_redirects`, read by Netlify. The `!` is needed because a page lies at the old path too, for hosts without
 * redirects; GitLab Pages shows that page in any case.
 */
export function redirectsFile(site: Site): string {
  return redirectsOf(site)
    .map(({ from, to }) => `${site.url(from)} ${site.url(to)} 301!\n`)
    .join("");
}
