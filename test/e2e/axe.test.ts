import assert from "node:assert/strict";
import axe, { type AxeResults, type RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { browserTest } from "./browser-test.ts";
import { publicSite } from "./built-site.ts";
import { inTabs, openTabs } from "./in-tabs.ts";
import { pageKinds, readPages } from "./page-kinds.ts";

declare const window: { axe: { run: (options: RunOptions) => Promise<AxeResults> } };

const options: RunOptions = {
  resultTypes: ["violations"],
  // Styles are already there; axe would fetch them once more on every page.
  preload: false,
  rules: { "target-size": { enabled: true } },
};

interface Look {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
}
const looks: readonly Look[] = [
  { width: 1280, colorScheme: "light" },
  { width: 360, colorScheme: "dark" },
  { width: 1280, colorScheme: "dark" },
  { width: 360, colorScheme: "light" },
];

async function violations(page: Page, name: string, { width, colorScheme }: Look): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  const { violations: found, passes } = await page.evaluate((given) => window.axe.run(given), options);
  assert.ok(passes.length > 0, "axe looked at something");
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${name} (${colorScheme}, ${width}) ${id} ${target.join(" ")}: ${failureSummary?.split("\n")[1]?.trim()}`,
    ),
  );
}

/** Puts another page in the place of the one shown, without loading styles and axe again: half the time. */
async function swapTo(page: Page, url: string): Promise<void> {
  await page.evaluate(async (address) => {
    // Of all ways to parse a page this one alone is open to a script that Trusted Types do not know.
    const next = await new Promise<Document>((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.responseType = "document";
      request.addEventListener("load", () => resolve(request.responseXML!));
      request.addEventListener("error", reject);
      request.open("GET", address);
      request.send();
    });
    document.title = next.title;
    document.body.replaceWith(document.adoptNode(next.body));
  }, url);
}

browserTest(
  "axe finds nothing on each kind of page in light and dark, wide and narrow, and on any other page in one of them",
  async (visit) => {
    const built = await publicSite();
    const first = await visit(built, "/");
    const home = first.url();
    await first.context().addInitScript({ content: axe.source });
    const kinds = pageKinds(built);
    const others = readPages(built)
      .map(({ url }) => url.slice(built.base.length - 1))
      .filter((path) => !kinds.includes(path));
    const found: string[] = [];
    const tabs = await openTabs(first);
    await inTabs(tabs, kinds, async (page, path) => {
      await page.goto(home + path.slice(1));
      for (const look of looks) found.push(...(await violations(page, path, look)));
    });
    // Neighbours are alike, so looks in turn show each kind of list in all of them.
    await inTabs(tabs, [...others.entries()], async (page, [i, path]) => {
      await swapTo(page, home + path.slice(1));
      found.push(...(await violations(page, path, looks[i % looks.length]!)));
    });
    assert.deepEqual(found.toSorted().slice(0, 40), []);
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
    await page.evaluate(axe.source);
    const both = [];
    for (const colorScheme of ["light", "dark"] as const)
      both.push(...(await violations(page, "/suche/", { width, colorScheme })));
    assert.deepEqual(both, []);
  });
}
