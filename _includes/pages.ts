import type { Page } from "../src/model/page.ts";
import type { Site } from "../src/model/site.ts";
import { alphabetPage } from "./pages/alphabet.ts";
import { bauteilePage } from "./pages/bauteile.ts";
import { dataPage } from "./pages/daten.ts";
import { entryPage } from "./pages/entry.ts";
import { formerVersionPages } from "./pages/former-version.ts";
import { handoverPage } from "./pages/handover.ts";
import { homePage } from "./pages/home.ts";
import { kartePage } from "./pages/karte.ts";
import { listPages } from "./pages/list.ts";
import { netzPage } from "./pages/netz.ts";
import { notFoundPage } from "./pages/not-found.ts";
import { redirectPages } from "./pages/redirect.ts";
import { searchPage } from "./pages/search.ts";
import { variantsPages } from "./pages/variants.ts";
import { zusammenarbeitPages } from "./pages/zusammenarbeit.ts";
import type { Prepared } from "./prepared.ts";
import { viewOf } from "./view.ts";

/** The page table: every page of the site, sorted by path. */
export function renderPages(site: Site, prepared: Prepared): Page[] {
  const view = viewOf(site, prepared);
  const pages = [
    homePage(view),
    ...site.types.flatMap((type) => listPages(type, view)),
    ...site.items.map((item) => entryPage(item, view)),
    ...formerVersionPages(view),
    ...variantsPages(view),
    ...zusammenarbeitPages(view),
    alphabetPage(view),
    netzPage(view),
    kartePage(view),
    bauteilePage(view),
    searchPage(view),
    dataPage(view),
    notFoundPage(view),
    ...(view.copy ? [handoverPage(view, view.copy)] : []),
    ...redirectPages(view),
  ];
  return pages.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
