import assert from "node:assert/strict";
import axe, { type AxeResults, type RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { browserTest } from "./browser-test.ts";
import { publicSite, type BuiltSite } from "./built-site.ts";

declare const window: { axe: { run: (options: RunOptions) => Promise<AxeResults> } };

/** One page of each kind; of a type the longest one, since it shows the most. */
function kinds({ site }: BuiltSite): string[] {
  const lists = site.types.map(({ plural }) => `/${plural}/`);
  const entries = site.types.flatMap(({ typ }) => {
    const items = site.items.filter((item) => item.typ === typ);
    const longest = items.toSorted(
      (a, b) => b.body.length + JSON.stringify(b.data).length - a.body.length - JSON.stringify(a.data).length,
    )[0];
    return longest ? [longest.path] : [];
  });
  return ["/", ...entries, lists[0]!, "/themen/nach/status/in-pruefung/", "/a-z/", "/daten/", "/404.html"];
}

async function violations(page: Page, options: RunOptions): Promise<string[]> {
  const { violations: found, passes } = await page.evaluate((given) => window.axe.run(given), options);
  assert.ok(passes.length > 0, "axe looked at something");
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary?.split("\n")[1]?.trim()}`),
  );
}

async function check(page: Page, name: string): Promise<string[]> {
  // Only colours differ between light and dark.
  await page.evaluate(axe.source);
  await page.emulateMedia({ colorScheme: "light" });
  const light = await violations(page, { resultTypes: ["violations"] });
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await violations(page, { resultTypes: ["violations"], runOnly: ["color-contrast"] });
  return [...light.map((text) => `${name} ${text}`), ...dark.map((text) => `${name} (dark) ${text}`)];
}

browserTest(
  "axe finds nothing on any kind of page, in light and in dark",
  async (visit) => {
    const built = await publicSite();
    const page = await visit(built, "/");
    const home = page.url();
    const found: string[] = [];
    for (const path of kinds(built)) {
      await page.goto(home + path.slice(1));
      found.push(...(await check(page, path)));
    }
    assert.deepEqual(found, []);
  },
  /status of 404/,
);

for (const [width, opened] of [
  [1280, "beside the hits"],
  [360, "unfolded on a phone"],
] as const) {
  browserTest(`axe finds nothing on the search page with filters ${opened}`, async (visit) => {
    const page = await visit(await publicSite(), "/suche/?q=Kasse&typ=Thema", { viewport: { width, height: 800 } });
    await page.locator(".treffer li").first().waitFor();
    if (width < 700) await page.getByText("Auswahl zeigen").click();
    assert.deepEqual(await check(page, "/suche/"), []);
  });
}
