import { pagePaths } from "../model/list-paths.ts";
import type { Item, Site } from "../model/site.ts";
import { oncePer } from "../once-per.ts";
import { internalLink } from "../text/internal-link.ts";

/** URL of a link in a body; null when its target is hidden from this audience. */
export function resolveLink(href: string, item: Item, site: Site): string | null {
  if (href.startsWith("#") || /^[a-z]+:/i.test(href)) return href;
  if (!href.startsWith("/")) return item.url + href;
  const target = internalLink(href, site.types);
  // The address of a list can name a hidden entry too: /themen/nach/verwaltung/geheim/.
  if (!target) return pagePaths(site).has(pathOf(href)) ? site.url(href) : null;
  // A link to a former kennung goes straight to where the entry is now.
  const found = site.find(target.typ, target.kennung) ?? formerItems(site).get(`${target.typ}/${target.kennung}`);
  if (!found) return null;
  return found.url + target.file + (target.anchor ? `#${target.anchor}` : "");
}

/** The path of an address with the slash at its end. */
function pathOf(href: string): string {
  return href.replace(/[?#][^]*/, "").replace(/\/?$/, "/");
}

/** Items by the kennungen they had before, as `typ/kennung`. */
const formerItems = oncePer(
  ({ items }: Site): ReadonlyMap<string, Item> =>
    new Map(items.flatMap((item) => (item.data.frueher ?? []).map((old) => [`${item.typ}/${old}`, item] as const))),
);
