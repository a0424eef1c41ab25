import assert from "node:assert/strict";
import { browserTest } from "./browser-test.ts";
import { publicSite } from "./built-site.ts";

const path = "/verwaltungen/nach/fachverfahren/";

browserTest(
  "columns of a comparison are chosen by keyboard, told, kept in the address, and shown again",
  async (visit) => {
    const page = await visit(await publicSite(), `${path}?verwaltungen=witten`);
    const heads = page.locator("[data-kennung]:visible");
    const status = page.locator("form.filter [role=status]");
    assert.deepEqual(await heads.evaluateAll((all) => all.map((one) => one.dataset["kennung"])), ["witten"]);
    await page.getByRole("checkbox", { name: "Stadt Hattingen" }).focus();
    await page.keyboard.press("Space");
    assert.match(await status.innerText(), /^2 von \d+ Verwaltungen$/);
    assert.equal(new URL(page.url()).search, "?verwaltungen=hattingen,witten");
    // Cells follow their heads.
    assert.equal(await page.locator("table[data-spalten] tbody tr:first-child > :visible").count(), 3);
    await page.reload();
    assert.equal(await heads.count(), 2);
    await page.getByRole("button", { name: "Wieder alle zeigen" }).press("Enter");
    assert.match(await status.innerText(), /^Alle \d+ Verwaltungen$/);
    assert.equal(new URL(page.url()).search, "");
    assert.equal(await page.locator("[data-kennung]:not(:visible)").count(), 0);
  },
);
