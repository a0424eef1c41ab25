import assert from "node:assert/strict";
import { after, test } from "node:test";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import type { BuiltSite } from "./built-site.ts";
import { findChromium } from "./find-chromium.ts";
import { serve } from "./serve.ts";

/** Opens a page of a built site, or of a server by the address of its home page; `path` without its base path. */
export type Visit = (site: BuiltSite | string, path: string, options?: BrowserContextOptions) => Promise<Page>;

const found = await findChromium();
const missing = "kein Chromium gefunden; setzen Sie CHROMIUM auf seinen Pfad";
// A browser of the test run must not ask the network for anything of its own.
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-gpu"];
let browser: Promise<Browser> | undefined;

after(async () => {
  // A browser that did not start has failed its test already.
  const opened = await browser?.catch(() => undefined);
  await opened?.close();
});

/**
 * A test in a real browser, skipped when there is none. It fails also when a page complains on the console, throws, or
 * asks another origin; `allowed` are complaints that belong to the test.
 */
export function browserTest(name: string, run: (visit: Visit) => Promise<void>, allowed?: RegExp): void {
  const skip = found || process.env["KD_TOOLS"] === "required" ? false : missing;
  test(name, { skip }, async (context) => {
    const opened = await (browser ??= launch());
    const complaints: string[] = [];
    await run(async (site, path, options = {}) => {
      const home = typeof site === "string" ? site : await serve(site);
      const pages = await opened.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      context.after(() => pages.close());
      pages.setDefaultTimeout(15_000);
      // Of every tab: a test may open more than one.
      pages.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complaints.push(message.text());
      });
      pages.on("weberror", (error) => complaints.push(error.error().message));
      pages.on("request", (request) => {
        if (new URL(request.url()).origin !== new URL(home).origin) complaints.push(`request to ${request.url()}`);
      });
      const page = await pages.newPage();
      await page.goto(home + path.replace(/^\//, ""));
      return page;
    });
    assert.deepEqual(
      complaints.filter((text) => !allowed?.test(text)),
      [],
    );
  });
}

async function launch(): Promise<Browser> {
  if (!found) throw new Error(missing);
  const root = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: found.program,
    env: { ...process.env, ...found.env },
    args: [...quiet, ...(root ? ["--no-sandbox"] : [])],
  });
}
