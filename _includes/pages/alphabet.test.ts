import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { alphabetPages } from "./alphabet.ts";

const pagesOf = (titles: readonly string[]) => {
  const entries = titles.map((titel, i) => entry("partner", `p${i}`, { titel }));
  return new Map(alphabetPages(smallView(smallSite(entries))).map((page) => [page.path, page]));
};

test("more than a thousand entries stand on pages of their letters, each once", () => {
  const names = Array.from({ length: 700 }, (_, i) => `Amt ${String(i).padStart(3, "0")}`);
  const others = Array.from({ length: 301 }, (_, i) => `Bund ${i}`);
  const pages = pagesOf([...names, ...others]);
  assert.deepEqual(
    [...pages.keys()],
    ["/a-z/", "/a-z/a/", "/a-z/a/seite/2/", "/a-z/a/seite/3/", "/a-z/b/", "/a-z/b/seite/2/"],
  );
  const rows = [...pages.values()].flatMap(({ html }) => html.match(/href="\/partner\/p\d+\/"/g) ?? []);
  assert.equal(rows.length, 1001);
  assert.equal(new Set(rows).size, 1001);
  assert.match(pages.get("/a-z/")!.html, /<a href="\/a-z\/a\/">A<\/a> <span class="zahl">700/);
  assert.match(pages.get("/a-z/a/")!.html, /href="\/a-z\/a\/seite\/2\/" rel="next"/);
});

test("a thousand stand on one page", () => {
  assert.deepEqual([...pagesOf(Array.from({ length: 1000 }, (_, i) => `Amt ${i}`)).keys()], ["/a-z/"]);
});
