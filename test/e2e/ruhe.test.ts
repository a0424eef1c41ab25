import assert from "node:assert/strict";
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

browserTest(
  "nothing moves while a page loads, on any kind of page, wide and narrow",
  async (visit) => {
    const built = await publicSite();
    const first = await visit(built, "/");
    const home = first.url();
    await first.context().addInitScript(watchShifts);
    // A browser that answers requests itself keeps no copies: fonts and pictures come late on every page.
    await first.context().route("**/assets/**", (route) => route.continue());
    const found: string[] = [];
    const visits = pageKinds(built).flatMap((path) => [1280, 360].map((width) => ({ path, width })));
    await inTabs(await openTabs(first), visits, async (page, { path, width }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(home + path.slice(1));
      const shifts = await page.evaluate(async () => {
        await document.fonts.ready;
        // Shifts are told of after the frame in which they happened.
        for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
        return window.shifts;
      });
      found.push(...shifts.map((shift) => `${path} (${width}) ${shift}`));
    });
    assert.deepEqual(found.toSorted().slice(0, 40), []);
  },
  /status of 404/,
);
