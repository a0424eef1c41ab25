import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import { suchen } from "./auswertung.ts";
import type { ask as askInBrowser } from "./im-browser.ts";

/** Files fetched of the search, each with its bytes when compressed with Brotli. */
export type Transferred = ReadonlyMap<string, number>;

/** What a fresh browser fetches for queries asked one after another, with five hits each; counts of filters apart. */
export async function transferred(
  page: Page,
  home: string,
  suche: keyof typeof suchen,
  dir: string,
  queries: readonly string[],
): Promise<{ readonly queries: readonly Transferred[]; readonly filters: Transferred }> {
  const [, folder] = suchen[suche];
  const known = new Set<string>();
  let fresh = new Map<string, number>();
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.includes("/pagefind/") || known.has(pathname)) return;
    known.add(pathname);
    fresh.set(
      pathname.slice(pathname.indexOf("/pagefind/") + 1),
      brotliCompressSync(readFileSync(path.join(dir, pathname))).length,
    );
  });
  await page.goto(home);
  const ask = async (q: string, counts: boolean): Promise<Transferred> => {
    fresh = new Map();
    await page.evaluate(
      async ({ script, url, query, own, filters }) => {
        const { ask: run } = (await import(script)) as { ask: typeof askInBrowser };
        await run(url, query, own, filters);
      },
      {
        script: `${home}auswertung.js`,
        url: `${home}${folder}pagefind/pagefind.js`,
        query: q,
        own: suche === "unsere",
        filters: counts,
      },
    );
    return fresh;
  };
  const answers: Transferred[] = [];
  for (const q of queries) answers.push(await ask(q, false));
  return { queries: answers, filters: await ask(queries[0]!, true) };
}

/** Bytes of all files together. */
export function bytesOf(files: Transferred): number {
  return [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
}
