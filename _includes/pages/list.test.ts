import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, schemas, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { listPages } from "./list.ts";

const thema = schemas.types.find(({ typ }) => typ === "thema")!;
const many = Array.from({ length: 61 }, (_, i) => entry("thema", `t${i}`, { status: i === 0 ? "laeuft" : "angeregt" }));
const pages = listPages(thema, smallView(smallSite(many)));

test("a list goes on on numbered pages, which are left out of the sitemap, and so does each value of a facet", () => {
  assert.deepEqual(
    pages.map(({ path, hidden }) => `${path}${hidden ? " hidden" : ""}`),
    [
      "/themen/",
      "/themen/seite/2/ hidden",
      "/themen/seite/3/ hidden",
      "/themen/nach/status/angeregt/",
      "/themen/nach/status/angeregt/seite/2/ hidden",
      "/themen/nach/status/laeuft/",
    ],
  );
});

test("every entry stands on exactly one page of the whole list", () => {
  const whole = pages
    .filter(({ path }) => !path.includes("/nach/"))
    .flatMap(({ html }) => [...html.matchAll(/<h2 class="eintragstitel"><a href="([^"]+)"/g)].map(([, url]) => url));
  assert.equal(whole.length, 61);
  assert.equal(new Set(whole).size, 61);
});

test("no two list pages have the same title", () => {
  const titles = pages.map(({ html }) => /<title>(.*?)<\/title>/.exec(html)?.[1]);
  assert.equal(new Set(titles).size, pages.length, titles.join(", "));
});

test("an empty list is one page that says so", () => {
  const empty = listPages(thema, smallView(smallSite([])));
  assert.deepEqual(
    empty.map(({ path }) => path),
    ["/themen/"],
  );
  assert.match(empty[0]!.html, /Hier stehen noch keine Themen\./);
});
