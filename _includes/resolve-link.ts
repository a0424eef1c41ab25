import type { Item, Site } from "../src/model/site.ts";
import type { TypeName } from "../src/model/types.generated.ts";
import { internalLink } from "../src/text/internal-link.ts";

/** URL of a link in a body; null when its target is hidden from this audience. */
export function resolveLink(href: string, item: Item, site: Site): string | null {
  if (href.startsWith("#") || /^[a-z]+:/i.test(href)) return href;
  if (!href.startsWith("/")) return item.url + href;
  const target = internalLink(href, site.types);
  if (!target) return site.url(href);
  const found = site.find(target.typ as TypeName, target.kennung) ?? formerly(target.typ, target.kennung, site);
  if (!found) return null;
  return found.url + target.file + (target.anchor ? `#${target.anchor}` : "");
}

const former = new WeakMap<Site, ReadonlyMap<string, Item>>();

/** A link to a former kennung goes straight to where the entry is now. */
function formerly(typ: string, kennung: string, site: Site): Item | undefined {
  let items = former.get(site);
  if (!items) {
    items = new Map(
      site.items.flatMap((item) => (item.data.frueher ?? []).map((old) => [`${item.typ}/${old}`, item] as const)),
    );
    former.set(site, items);
  }
  return items.get(`${typ}/${kennung}`);
}
