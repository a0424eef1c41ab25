import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { siteFile } from "../../src/dev-server/site-file.ts";
import type { BuiltSite } from "./built-site.ts";
import { tagsOf, type Tag } from "./html-tags.ts";

/** A page of a built site as it lies on disk. */
export interface SitePage {
  /** URL path with base: `/pfad/themen/`. */
  readonly url: string;
  readonly markup: string;
  readonly tags: readonly Tag[];
}

/** A link of a page to its own site: URL path and anchor. */
export interface Target {
  readonly url: string;
  readonly anchor: string;
}

/** All pages of a built site. */
export function pagesOf({ dir, base }: BuiltSite): SitePage[] {
  const files = readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
  return files.toSorted().map((name) => {
    const markup = readFileSync(path.join(dir, name), "utf8");
    return {
      url:
        base +
        name
          .split(path.sep)
          .join("/")
          .replace(/(^|\/)index\.html$/, "$1"),
      markup,
      tags: tagsOf(markup),
    };
  });
}

/** The first text between these tags. */
export function textOf(page: SitePage, name: string): string | undefined {
  return new RegExp(`<${name}[^>]*>([^]*?)</${name}>`).exec(page.markup)?.[1];
}

/** The value of a named meta element. */
export function metaOf(page: SitePage, name: string): string | undefined {
  return page.tags.find((tag) => tag.name === "meta" && tag.attributes["name"] === name)?.attributes["content"];
}

/** Every address in a page: links, pictures, scripts, styles, forms, redirects. */
export function addressesOf(page: SitePage): { readonly tag: Tag; readonly address: string }[] {
  return page.tags.flatMap((tag) => {
    const { href, src, srcset, action, poster, content } = tag.attributes;
    const sources = srcset?.split(",").map((part) => part.trim().split(" ")[0]!) ?? [];
    const refresh = tag.attributes["http-equiv"] === "refresh" ? content?.replace(/^\d+; url=/, "") : undefined;
    return [href, src, action, poster, tag.attributes["data-pagefind"], refresh, ...sources]
      .filter((one) => one !== undefined)
      .map((address) => ({ tag, address }));
  });
}

const here = "http://seite.invalid";

/** Where an address on a page leads inside the site; undefined when it leaves it. */
export function targetOf(address: string, page: SitePage, origin: string): Target | undefined {
  const url = new URL(address, here + page.url);
  if (url.origin !== here && url.origin !== origin) return undefined;
  return { url: url.pathname, anchor: decodeURIComponent(url.hash.slice(1)) };
}

/** True when a URL path names a page or a file of the site, written as hosts want it. */
export function exists({ dir, base }: BuiltSite, url: string): boolean {
  if (!url.startsWith(base)) return false;
  const found = siteFile(dir, url.slice(base.length - 1));
  return found !== undefined && found.kind !== "folder";
}
