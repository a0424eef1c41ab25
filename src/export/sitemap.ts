import type { OutputFile, WrittenPage } from "../model/page.ts";
import type { Site } from "../model/site.ts";
import { escapeHtml } from "../html.ts";

/** sitemap.xml (sitemaps.org 0.9) of all pages that may be found; only a public hub that knows its own address has one. */
export function sitemap(pages: readonly WrittenPage[], site: Site): OutputFile[] {
  if (site.address.origin === "" || site.audience !== "oeffentlich") return [];
  const urls = pages
    .filter((page) => !page.hidden)
    .map(
      ({ path, changed }) =>
        `<url><loc>${escapeHtml(site.absolute(path))}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ""}</url>`,
    );
  if (urls.length <= most) return [{ path: "/sitemap.xml", content: listOf("urlset", urls) }];
  const parts = Array.from({ length: Math.ceil(urls.length / most) }, (_, i) => ({
    path: `/sitemap-${i + 1}.xml`,
    content: listOf("urlset", urls.slice(i * most, (i + 1) * most)),
  }));
  const names = parts.map(({ path }) => `<sitemap><loc>${escapeHtml(site.absolute(path))}</loc></sitemap>`);
  return [{ path: "/sitemap.xml", content: listOf("sitemapindex", names) }, ...parts];
}

/** More a search engine does not read from one file. */
const most = 50_000;

function listOf(kind: "urlset" | "sitemapindex", lines: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join("\n")}\n</${kind}>\n`;
}

/** robots.txt: a public hub is open to all, any other one closed. */
export function robots(site: Site): OutputFile {
  const open = site.audience === "oeffentlich";
  const map = open && site.address.origin !== "" ? `Sitemap: ${site.absolute("/sitemap.xml")}\n` : "";
  return { path: "/robots.txt", content: `User-agent: *\n${open ? "Disallow:" : "Disallow: /"}\n${map}` };
}
