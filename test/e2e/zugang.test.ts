import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { browserTest } from "./browser-test.ts";
import { publicSite } from "./built-site.ts";
import { clipped, moving, sizeText, spaceText, tooWide, unseenFocus } from "./in-page.ts";
import { inTabs, openTabs } from "./in-tabs.ts";
import { pageKinds } from "./page-kinds.ts";

/** Each looks at one page, in this order: without motion a control with the focus is in the window at once. */
const looks: Readonly<Record<string, (page: Page) => Promise<readonly string[]>>> = {
  "with reduced motion": async (page) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    return page.evaluate(moving);
  },
  "in order of the keyboard": async (page) => {
    // After a key the browser shows the focus also where a script sets it.
    await page.keyboard.press("Tab");
    return page.evaluate(unseenFocus);
  },
  "with text of twice the size": async (page) => {
    await page.evaluate(sizeText, 200);
    const faults = await bothFaults(page);
    await page.evaluate(sizeText, 100);
    return faults;
  },
  "at 320 pixels": async (page) => {
    await page.setViewportSize({ width: 320, height: 640 });
    return bothFaults(page);
  },
  "with wide spacing at 320 pixels": async (page) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(spaceText);
    return bothFaults(page);
  },
  "with wide spacing": async (page) => {
    await page.evaluate(spaceText);
    return bothFaults(page);
  },
};

async function bothFaults(page: Page): Promise<string[]> {
  return [...(await page.evaluate(tooWide)), ...(await page.evaluate(clipped))];
}

browserTest(
  "every kind of page can be read narrow, large and spaced out, shows the focus on every control and rests when asked to",
  async (visit) => {
    const built = await publicSite();
    const first = await visit(built, "/");
    const home = first.url();
    const found: string[] = [];
    await inTabs(await openTabs(first), pageKinds(built), async (page, path) => {
      await page.goto(home + path.slice(1));
      for (const [name, look] of Object.entries(looks)) {
        await page.setViewportSize({ width: 1280, height: 900 });
        found.push(...(await look(page)).map((fault) => `${path} ${name}: ${fault}`));
      }
    });
    assert.deepEqual(found.toSorted().slice(0, 40), []);
  },
  /status of 404/,
);
