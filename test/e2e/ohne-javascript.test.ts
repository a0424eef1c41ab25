import assert from "node:assert/strict";
import { test } from "node:test";
import { browserTest } from "./browser-test.ts";
import { publicSite, siteUnderPath } from "./built-site.ts";
import { pagesOf, targetOf, type SitePage } from "./site-pages.ts";

/** Pages of a site with the number of clicks from the home page, following links only: no search, no address bar. */
function clicksTo(pages: readonly SitePage[], home: string, origin: string): ReadonlyMap<string, number> {
  const links = new Map(
    pages.map((page) => [
      page.url,
      page.tags.flatMap(({ name, attributes: { href } }) =>
        name === "a" && href !== undefined ? (targetOf(href, page, origin)?.url ?? []) : [],
      ),
    ]),
  );
  const clicks = new Map([[home, 0]]);
  // A map gives also what is added while it is walked through, in that order: breadth first.
  for (const [url, count] of clicks) {
    for (const next of links.get(url) ?? []) if (!clicks.has(next)) clicks.set(next, count + 1);
  }
  return clicks;
}

for (const [where, build] of [
  ["at the root", publicSite],
  ["under a base path", siteUnderPath],
] as const) {
  test(`every entry is at most three clicks from the home page ${where}`, async () => {
    const built = await build();
    const { site, base } = built;
    const clicks = clicksTo(pagesOf(built), base, site.address.origin);
    assert.ok(site.items.length > 100);
    const far = site.items.filter(({ url }) => (clicks.get(url) ?? Infinity) > 3);
    assert.deepEqual(
      far.map(({ url }) => `${url}: ${clicks.get(url) ?? "never"}`),
      [],
    );
  });
}

browserTest(
  "without JavaScript a reader walks from the home page over the search page and a list to an entry",
  async (visit) => {
    const page = await visit(await publicSite(), "/", { javaScriptEnabled: false });
    await page.getByRole("searchbox").fill("Kasse");
    await page.getByRole("button", { name: "Suchen" }).click();
    await page.waitForURL("**/suche/?q=Kasse");
    assert.equal(await page.getByText("Die Suche braucht JavaScript.").isVisible(), true);
    assert.equal(await page.locator(".ergebnis").count(), 0);
    await page.locator(".ohne-skript").getByRole("link", { name: "Themen" }).click();
    await page.waitForURL("**/themen/");
    await page.getByRole("link", { name: "Kassenarchivierung", exact: true }).click();
    await page.waitForURL("**/themen/kassenarchivierung/");
    assert.equal(await page.locator("h1").innerText(), "Kassenarchivierung");
  },
);
