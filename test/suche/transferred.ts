import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import { suchen } from "./auswertung.ts";

/** Bytes, each file compressed with Brotli, that a fresh browser fetches of Pagefind for a first query and five hits. */
export async function transferred(page: Page, home: string, suche: keyof typeof suchen, dir: string): Promise<number> {
  const files = new Set<string>();
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.includes("/pagefind/")) files.add(pathname);
  });
  await page.goto(home);
  const [, folder] = suchen[suche];
  await page.evaluate(
    async ({ script, name, pagefind }) => {
      const runs = (await import(script)) as Record<string, (url: string, query: string) => Promise<void>>;
      await runs[name]!(pagefind, "Archivierung");
    },
    {
      script: `${home}auswertung.js`,
      name: suche === "ohne" ? "firstPlain" : "firstOurs",
      pagefind: `${home}${folder}pagefind/pagefind.js`,
    },
  );
  return [...files].reduce((sum, file) => sum + brotliCompressSync(readFileSync(path.join(dir, file))).length, 0);
}
