import type { Item, Site } from "../model/site.ts";
import { resolveLink } from "../text/resolve-link.ts";

/** Full address of an entry's page; undefined while the hub does not know its own. */
export function pageAddress(item: Item, site: Site): string | undefined {
  return site.address.origin === "" ? undefined : site.absolute(item.path);
}

/** Where a link of a text leads when the text is away from its page: `ids` are the places inside it. Null when there is no such place. */
export function addressInDocument(href: string, item: Item, site: Site, ids: ReadonlySet<string>): string | null {
  if (href.startsWith("#") && ids.has(href.slice(1))) return href;
  const url = resolveLink(href.startsWith("#") ? item.url + href : href, item, site);
  const page = site.address.origin === "" ? undefined : site.address.origin + item.url;
  return url === null || !URL.canParse(url, page) ? null : new URL(url, page).href;
}
