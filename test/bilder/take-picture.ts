import { mkdirSync } from "node:fs";
import path from "node:path";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import sharp from "sharp";
import type { Visit } from "../e2e/browser-test.ts";
import { project } from "../run-script.ts";

const folder = path.join(project, "docs/bilder");
const screen: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  locale: "de-DE",
  timezoneId: "Europe/Berlin",
  reducedMotion: "reduce",
};

/** Opens a page of the editor at `url`, with what would change from run to run replaced: its port and times of saving. */
export async function openForPicture(visit: Visit, url: string, path: string): Promise<Page> {
  const page = await visit(url, "redaktion/", screen);
  await page.route("**/*", async (route) => {
    if (!["fetch", "xhr"].includes(route.request().resourceType())) return route.continue();
    const response = await route.fetch();
    if (!/json/.test(response.headers()["content-type"] ?? "")) return route.fulfill({ response });
    const text = await response.text();
    const body = text
      .replace(/("display_url":\s*)"[^"]*"/, '$1"http://localhost:8080/"')
      .replaceAll(/("updatedAt":\s*)"[^"]*"/g, '$1"2026-03-02T09:00:00.000Z"');
    return route.fulfill({ response, body });
  });
  // A change of the fragment alone would not load the page again.
  await page.goto("about:blank");
  await page.goto(url + path);
  return page;
}

/** Writes what the page shows as docs/bilder/`name`.png, once it has come to rest. */
export async function takePicture(page: Page, name: string): Promise<void> {
  // Nothing is to look pointed at.
  await page.mouse.move(0, 799);
  // The bar that tells of loading.
  for (const bar of await page.locator("canvas").all()) await bar.waitFor({ state: "hidden" });
  await Promise.all(page.frames().map((frame) => frame.evaluate(() => document.fonts.ready.then(() => true))));
  const picture = await page.screenshot({ animations: "disabled" });
  mkdirSync(folder, { recursive: true });
  await sharp(picture)
    .png({ palette: true, colours: 64, dither: 0, effort: 10 })
    .toFile(path.join(folder, `${name}.png`));
}

/** Rolls a part of the form to the top, below the bar of buttons. */
export async function rollTo(part: Locator): Promise<void> {
  await part.evaluate((element) => {
    element.scrollIntoView({ block: "start", behavior: "instant" });
  });
}
