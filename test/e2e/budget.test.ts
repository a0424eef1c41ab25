import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { publicSite, type BuiltSite } from "./built-site.ts";
import { pagesOf, type SitePage } from "./site-pages.ts";

const kilobyte = 1024;

/** Pages that may be heavier, by path, and why; one that no longer is fails the test. */
const heavy: Readonly<Record<string, string>> = {
  "/bauteile/": "shows every component in all its states; no reader is led there",
};

/** Scripts pages may load: the search page its search, every other page no more than these bytes of gzip. */
const enhancement = 4 * kilobyte;

function bytes({ dir, base }: BuiltSite, url: string): number {
  return gzipSync(readFileSync(path.join(dir, url.slice(base.length)))).length;
}

function sourcesOf({ tags }: SitePage, element: "script" | "link"): string[] {
  return tags.flatMap(({ name, attributes: { src, href, rel } }) => {
    if (name !== element) return [];
    return element === "script" ? (src ?? []) : rel === "stylesheet" ? (href ?? []) : [];
  });
}

test("a page has at most 14 KB of HTML, packed", async () => {
  const built = await publicSite();
  const sizes = pagesOf(built).map(({ url, markup }) => ({ url, size: gzipSync(markup).length }));
  const over = sizes.filter(({ size }) => size > 14 * kilobyte);
  assert.deepEqual(
    over.filter(({ url }) => !Object.hasOwn(heavy, url.slice(built.base.length - 1))),
    [],
  );
  assert.deepEqual(
    Object.keys(heavy).filter((path) => !over.some(({ url }) => url.slice(built.base.length - 1) === path)),
    [],
    "an exception nobody needs any more",
  );
});

test("all styles of a page have at most 14 KB, packed", async () => {
  const built = await publicSite();
  const sets = new Set(pagesOf(built).map((page) => sourcesOf(page, "link").join(" ")));
  for (const set of sets) {
    const size = set.split(" ").reduce((sum, url) => sum + (url ? bytes(built, url) : 0), 0);
    assert.ok(size > 0 || set === "", set);
    assert.ok(size <= 14 * kilobyte, `${set}: ${size} bytes`);
  }
});

test("fonts have at most 60 KB together", async () => {
  const { dir } = await publicSite();
  const fonts = readdirSync(path.join(dir, "assets")).filter((name) => name.endsWith(".woff2"));
  const size = fonts.reduce((sum, name) => sum + readFileSync(path.join(dir, "assets", name)).length, 0);
  assert.ok(fonts.length > 0);
  assert.ok(size <= 60 * kilobyte, `${size} bytes`);
});

test("outside search and editor a page has at most 4 KB of script, packed", async () => {
  const built = await publicSite();
  for (const page of pagesOf(built)) {
    if (page.url === `${built.base}suche/` || page.url.startsWith(`${built.base}redaktion/`)) continue;
    const size = sourcesOf(page, "script").reduce((sum, url) => sum + bytes(built, url), 0);
    assert.ok(size <= enhancement, `${page.url}: ${size} bytes`);
  }
});
