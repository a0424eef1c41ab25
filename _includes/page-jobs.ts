import type { Page } from "../src/model/page.ts";
import type { PageJob } from "./page-job.ts";
import { alphabetPages } from "./pages/alphabet.ts";
import { bauteilePage } from "./pages/bauteile.ts";
import { dataPage } from "./pages/daten.ts";
import { entryPage } from "./pages/entry.ts";
import { formerVersionJobs } from "./pages/former-version.ts";
import { handoverPage } from "./pages/handover.ts";
import { homePage } from "./pages/home.ts";
import { kartePage } from "./pages/karte.ts";
import { listJobs } from "./pages/list.ts";
import { netzPage } from "./pages/netz.ts";
import { netzLinesPages } from "./pages/netz-lines.ts";
import { notFoundPage } from "./pages/not-found.ts";
import { redirectJobs } from "./pages/redirect.ts";
import { searchPage } from "./pages/search.ts";
import { variantsJobs } from "./pages/variants.ts";
import { zusammenarbeitPage } from "./pages/zusammenarbeit.ts";
import { overviewsOf } from "./uebersichten.ts";
import type { View } from "./view.ts";

/** The page table: the work of all pages of the site, in parts; nothing is rendered before a part is asked for its pages. */
export function pageJobs(view: View): readonly PageJob[] {
  const { site, copy } = view;
  const single: Readonly<Record<string, () => Page>> = {
    start: () => homePage(view),
    zusammenarbeit: () => zusammenarbeitPage(view),
    karte: () => kartePage(view),
    bauteile: () => bauteilePage(view),
    suche: () => searchPage(view),
    daten: () => dataPage(view),
    404: () => notFoundPage(view),
    ...(copy ? { uebergabe: () => handoverPage(view, copy) } : {}),
  };
  return [
    ...Object.entries(single).map(([name, page]) => ({ name, pages: () => [page()] })),
    { name: "a-z", pages: () => alphabetPages(view) },
    { name: "kooperationsbild", pages: () => [netzPage(view), ...netzLinesPages(view)] },
    ...overviewsOf(view).flatMap(({ typ, name, pages, jobs }) => {
      const job = `uebersicht ${typ}/${name}`;
      return jobs?.(view, job) ?? [{ name: job, pages: () => pages(view) }];
    }),
    ...site.types.flatMap((type) => listJobs(type, view)),
    ...site.items.map((item) => ({
      name: `eintrag ${item.typ}/${item.kennung}`,
      item,
      pages: () => [entryPage(item, view)],
    })),
    ...formerVersionJobs(view),
    ...variantsJobs(view),
    ...redirectJobs(view),
  ];
}
