import assert from "node:assert/strict";
import { test } from "node:test";
import { networkOf } from "../../test/netz-seed.ts";
import { smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { netzPage } from "./netz.ts";
import { drawnOf, netzLinesPages } from "./netz-lines.ts";

const view = smallView(smallSite(networkOf(1500, 7)));

test("lines that do not fit in the drawing stand in further tables, and the page of the drawing leads there", () => {
  const { fits, rest, parts } = drawnOf(view);
  const pages = netzLinesPages(view);
  assert.ok(!fits && rest.length > 200, String(rest.length));
  assert.equal(pages.length, parts.length);
  for (const [i, { path, html }] of pages.entries()) {
    assert.equal(path, `/kooperationsbild/tabelle/${i + 2}/`);
    for (const { item } of parts[i]!) assert.ok(html.includes(`href="${item.url}"`), item.url);
  }
  assert.match(netzPage(view).html, /href="\/kooperationsbild\/tabelle\/2\/" rel="next"/);
});
