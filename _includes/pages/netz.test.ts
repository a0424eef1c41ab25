import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { networkOf } from "../../test/netz-seed.ts";
import { smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { homePage } from "./home.ts";
import { netzPage } from "./netz.ts";

const large = smallView(smallSite(networkOf(150, 150)));

test("in a hub of 150 Verwaltungen the drawing and the home page stay below 14 KB", () => {
  for (const { path, html } of [netzPage(large), homePage(large)]) {
    const { length } = gzipSync(html);
    assert.ok(length <= 14_000, `${path} has ${length} bytes`);
  }
});

test("every Verwaltung has its place on the page: a tile in the drawing, or among those without a net", () => {
  const { html } = netzPage(large);
  for (const { url } of large.site.all("verwaltung")) assert.ok(html.includes(`href="${url}"`), url);
});

test("the table says of every line of the drawing who is on it", () => {
  const { html } = netzPage(large);
  const table = html.slice(html.indexOf("<table"));
  for (const { url, data } of large.site.all("verbund")) {
    const row = table.slice(table.indexOf(`href="${url}"`)).split("</tr>")[0]!;
    for (const kennung of data.mitglieder)
      assert.ok(row.includes(large.site.find("verwaltung", kennung)!.data.titel), `${kennung} on ${url}`);
  }
});

test("the home page of a large hub shows the strongest lines and leads to all of them", () => {
  const tiles = (html: string): number => html.match(/<rect class="q"/g)?.length ?? 0;
  const home = homePage(large).html;
  assert.ok(tiles(home) > 20 && tiles(home) < 60, String(tiles(home)));
  assert.ok(tiles(netzPage(large).html) > 140);
  assert.match(home, /<a href="\/kooperationsbild\/">Das ganze Kooperationsbild<\/a>/);
});

test("a hub in which nobody works together has no drawing at home and says so on its page", () => {
  const empty = smallView(smallSite([]));
  assert.doesNotMatch(homePage(empty).html, /<svg class="netz"/);
  assert.match(netzPage(empty).html, /Noch nennt kein Eintrag mehrere Verwaltungen/);
});
