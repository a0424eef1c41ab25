import { chromium, type Page } from "playwright-core";
import { findChromium } from "../e2e/find-chromium.ts";

/** Lends pages of a browser; undefined when there is none. */
export async function mitChromium<T>(use: (newPage: () => Promise<Page>) => Promise<T>): Promise<T | undefined> {
  const found = await findChromium();
  if (!found) return undefined;
  const browser = await chromium.launch({
    executablePath: found.program,
    env: { ...process.env, ...found.env },
    args: ["--disable-background-networking", "--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  try {
    return await use(async () => (await browser.newContext()).newPage());
  } finally {
    await browser.close();
  }
}
