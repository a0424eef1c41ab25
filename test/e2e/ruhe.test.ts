import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { browserTest } from "./browser-test.ts";
import { publicSite } from "./built-site.ts";
import { inTabs, openTabs } from "./in-tabs.ts";
import { pageKinds } from "./page-kinds.ts";

/** What the browser tells of a part of the page that moved; TypeScript knows no such entry. */
interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Element | null }[];
}

declare const window: { shifts: string[] };

/** Runs in every page before anything else. */
function watchShifts(): void {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[])
      window.shifts.push(`${value.toFixed(5)} ${sources.map(({ node }) => node?.nodeName).join(" ")}`);
  }).observe({ type: "layout-shift", buffered: true });
}

/** Lets the browser draw, and gives what it told of shifts until then; it tells after the frame in which they happened. */
async function frames(): Promise<string[]> {
  for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
  return window.shifts;
}

/** Keeps the fonts of a page back, as a slow line would; a call makes them late once more, what it gives lets them come. */
async function holdFonts(page: Page): Promise<() => () => void> {
  let { promise, resolve } = Promise.withResolvers<void>();
  await page.route("**/*.woff2", async (route) => {
    await promise;
    await route.continue();
  });
  return () => {
    ({ promise, resolve } = Promise.withResolvers<void>());
    return resolve;
  };
}

browserTest(
  "nothing moves while a page loads, on any kind of page, wide and narrow",
  async (visit) => {
    const built = await publicSite();
    const first = await visit(built, "/");
    const home = first.url();
    await first.context().addInitScript(watchShifts);
    const found: string[] = [];
    const visits = pageKinds(built).flatMap((path) => [1280, 360].map((width) => ({ path, width })));
    const tabs = await openTabs(first);
    const fonts = new Map(await Promise.all(tabs.map(async (page) => [page, await holdFonts(page)] as const)));
    await inTabs(tabs, visits, async (page, { path, width }) => {
      const arrive = fonts.get(page)!();
      await page.setViewportSize({ width, height: 800 });
      await page.goto(home + path.slice(1), { waitUntil: "domcontentloaded" });
      await page.evaluate(frames);
      arrive();
      await page.waitForLoadState("load");
      await page.evaluate(() => document.fonts.ready.then(() => true));
      const shifts = await page.evaluate(frames);
      found.push(...shifts.map((shift) => `${path} (${width}) ${shift}`));
    });
    assert.deepEqual(found.toSorted().slice(0, 40), []);
  },
  /status of 404/,
);
