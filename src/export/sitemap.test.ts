import assert from "node:assert/strict";
import { test } from "node:test";
import { smallSite } from "../../test/small-site.ts";
import type { Page } from "../model/page.ts";
import { robots, sitemap } from "./sitemap.ts";

const pages: readonly Page[] = [
  { path: "/", html: "" },
  { path: "/themen/a/", html: "", changed: "2025-12-03" },
  { path: "/404.html", html: "", hidden: true },
];
const nowhere = { origin: "", base: "/" };
const content = (file: { readonly path: string } | undefined): string =>
  (file as { content?: string } | undefined)?.content ?? "";

test("the sitemap lists the pages that may be found, with full address and last change", () => {
  const [file] = sitemap(pages, smallSite([], { address: { origin: "https://hub.example", base: "/a&b/" } }));
  assert.equal(file?.path, "/sitemap.xml");
  assert.deepEqual(
    [...content(file).matchAll(/<url>(.*)<\/url>/g)].map(([, inner]) => inner),
    [
      "<loc>https://hub.example/a&amp;b/</loc>",
      "<loc>https://hub.example/a&amp;b/themen/a/</loc><lastmod>2025-12-03</lastmod>",
    ],
  );
});

test("a hub that does not know its own address has no sitemap and names none", () => {
  const site = smallSite([], { address: nowhere });
  assert.deepEqual(sitemap(pages, site), []);
  assert.equal(content(robots(site)), "User-agent: *\nDisallow:\n");
});

test("a public hub is open to search engines, an internal one and a preview are closed", () => {
  assert.equal(content(robots(smallSite([]))), "User-agent: *\nDisallow:\nSitemap: https://hub.example/sitemap.xml\n");
  for (const audience of ["intern", "vorschau"] as const)
    assert.equal(content(robots(smallSite([], { audience }))), "User-agent: *\nDisallow: /\n");
});

test("more addresses than fit into one file stand in several, which sitemap.xml lists", () => {
  const many = Array.from({ length: 50_001 }, (_, i): Page => ({ path: `/begriffe/${i}/`, html: "" }));
  const files = sitemap(many, smallSite([]));
  assert.deepEqual(
    files.map(({ path }) => path),
    ["/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml"],
  );
  assert.deepEqual(
    files.map((file) => content(file).match(/<loc>/g)?.length),
    [2, 50_000, 1],
  );
  assert.match(content(files[0]), /<sitemapindex .*\n<sitemap><loc>https:\/\/hub\.example\/sitemap-1\.xml<\/loc>/);
});
