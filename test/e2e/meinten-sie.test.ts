import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { browserTest } from "./browser-test.ts";
import { publicSite, siteUnderPath } from "./built-site.ts";

const meinten = (page: Page) => page.locator(".ergebnis .meinten[aria-live=polite]").getByRole("link");
const input = (page: Page) => page.getByRole("searchbox", { name: "Suchwort" });
const status = (page: Page) => page.locator(".ergebnis [role=status]");

for (const [name, site] of [
  ["at the root", publicSite],
  ["under a base path", siteUnderPath],
] as const)
  browserTest(
    `a misspelt word is searched as it was meant, with the way back to it as typed, ${name}`,
    async (visit) => {
      const page = await visit(await site(), "/suche/?q=Kasenarchivirung&typ=Thema&sort=datum");
      await meinten(page).waitFor();
      assert.match(await status(page).innerText(), /^\d+ Treffer für „Kassenarchivierung“, /);
      assert.equal(await page.locator(".treffer h3").first().innerText(), "Kassenarchivierung");
      assert.equal(await input(page).inputValue(), "Kasenarchivirung");
      assert.match(
        await page.locator(".meinten").innerText(),
        /„Kassenarchivierung“.*Stattdessen nach „Kasenarchivirung“ suchen/,
      );
      await meinten(page).click();
      await status(page).filter({ hasText: "Keine Treffer für „Kasenarchivirung“" }).waitFor();
      assert.equal(new URL(page.url()).search, "?q=Kasenarchivirung&typ=Thema&sort=datum&genau=ja");
      assert.equal(await page.locator(".meinten").innerText(), "Meinten Sie „Kassenarchivierung“?");
      await meinten(page).click();
      await status(page).filter({ hasText: "Treffer für „Kassenarchivierung“" }).waitFor();
      assert.equal(new URL(page.url()).search, "?q=Kassenarchivierung&typ=Thema&sort=datum");
      assert.equal(await input(page).inputValue(), "Kassenarchivierung");
      assert.equal(await meinten(page).count(), 0);
    },
  );

browserTest("a search that found its words reads no list of words", async (visit) => {
  const page = await visit(await publicSite(), "/404.html");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(new URL("/suche/?q=Kassenarchivierung", page.url()).href);
  await status(page).filter({ hasText: "Treffer für" }).waitFor();
  assert.deepEqual(
    asked.filter((path) => path.includes("/woerter/")),
    [],
  );
});

browserTest(
  "where nothing was found a Gesuch can be filed with the words, which leave the page only by mail",
  async (visit) => {
    const page = await visit(await publicSite(), "/suche/?q=Feuerwehrgruß%20%26%20Co&jahr=1900");
    await status(page).filter({ hasText: "Keine Treffer" }).waitFor();
    const help = page.locator(".ergebnis .leer");
    const letter = await help.getByRole("link", { name: /^Gesuch zu/ }).getAttribute("href");
    const { protocol, pathname, searchParams } = new URL(letter!);
    assert.deepEqual([protocol, pathname], ["mailto:", "redaktion@kurzer-dienstweg.example"]);
    assert.equal(searchParams.get("subject"), "Gesuch: Feuerwehrgruß & Co");
    assert.match(searchParams.get("body")!, /^Wir suchen: Feuerwehrgruß & Co/);
    await help.getByRole("link", { name: "Feuerwehr", exact: true }).click();
    await status(page).filter({ hasText: "Einträge, neueste zuerst." }).waitFor();
    assert.equal(new URL(page.url()).search, "?sachgebiet=Feuerwehr");
  },
);
