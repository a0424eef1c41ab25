import type { Page } from "playwright-core";
import type { Site } from "../../src/model/site.ts";
import type { Anfrage } from "./anfragen.ts";
import type { Gezeigt } from "./im-browser.ts";
import { bewerte, type Ergebnis, type Zeile } from "./masse.ts";

/** The searches that are compared. */
export const suchen = { unsere: ["withOurs", ""], ohne: ["withPlain", "ohne/"] } as const;

/** Runs queries in a page of a built site and measures what one of the searches shows for them. */
export async function auswerten(
  page: Page,
  home: string,
  site: Site,
  suche: keyof typeof suchen,
  anfragen: readonly Anfrage[],
): Promise<Zeile[]> {
  await page.goto(home);
  const [run, folder] = suchen[suche];
  const shown = await page.evaluate(
    async ({ script, name, pagefind, queries }) => {
      const runs = (await import(script)) as Record<string, (url: string, queries: string[]) => Promise<Gezeigt[]>>;
      return runs[name]!(pagefind, queries);
    },
    {
      script: `${home}auswertung.js`,
      name: run,
      pagefind: `${home}${folder}pagefind/pagefind.js`,
      queries: anfragen.map(({ anfrage }) => anfrage),
    },
  );
  // What other hubs have is neither judged nor wrong.
  const here = new URL(home).origin;
  const ids = new Map(site.items.map(({ url, typ, kennung }) => [url, `${typ}/${kennung}`]));
  const ergebnisse = anfragen.map(({ id }, i): [string, Ergebnis] => [
    id,
    {
      treffer: shown[i]!.urls.filter((url) => new URL(url, home).origin === here).map((url) => ids.get(url) ?? url),
      gekennzeichnet: shown[i]!.gekennzeichnet,
    },
  ]);
  return bewerte(anfragen, new Map(ergebnisse));
}
