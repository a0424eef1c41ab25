import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../test/small-site.ts";
import { smallView } from "../test/small-view.ts";
import type { SiteOptions } from "../src/model/site.ts";
import { renderPages } from "../test/rendered-pages.ts";
import type { View } from "./view.ts";

/** Open Graph tags of a page by name. */
function tagsOf(path: string, options: Partial<SiteOptions> = {}): Record<string, string> {
  const { site, images, assets }: View = smallView(smallSite([entry("thema", "a", { titel: "Kasse & Co" })], options));
  const social = new Map([
    ["/", "/bilder/teilen/0.png"],
    ["/themen/a/", "/bilder/teilen/1.png"],
  ]);
  const pages = renderPages(site, { images: { ...images, social }, assets });
  const { html } = pages.find((page) => page.path === path)!;
  return Object.fromEntries([...html.matchAll(/property="og:([^"]+)" content="([^"]*)"/g)].map(([, a, b]) => [a!, b!]));
}

test("an entry says what it is, where it is and shows a picture of its own", () => {
  assert.deepEqual(tagsOf("/themen/a/"), {
    title: "Kasse &amp; Co (Thema)",
    description: "Kurz zu a.",
    type: "article",
    locale: "de_DE",
    site_name: "Kurzer Dienstweg",
    url: "https://hub.example/themen/a/",
    image: "https://hub.example/bilder/teilen/1.png",
    "image:width": "1200",
    "image:height": "630",
    "image:alt": "Kasse &amp; Co (Thema)",
  });
});

test("all other pages show the hub's picture", () => {
  const { type, image, "image:alt": alt } = tagsOf("/themen/");
  assert.deepEqual(
    { type, image, alt },
    { type: "website", image: "https://hub.example/bilder/teilen/0.png", alt: "Kurzer Dienstweg" },
  );
  assert.equal(tagsOf("/")["type"], "website");
});

test("pages that are not for everybody have none of this, nor those that nobody shall find (safe)", () => {
  for (const audience of ["intern", "vorschau"] as const) assert.deepEqual(tagsOf("/themen/a/", { audience }), {});
  assert.deepEqual(tagsOf("/404.html"), {});
});
