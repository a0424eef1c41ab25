import { countText } from "../../src/text/numbers.ts";
import { passungenOf } from "../../src/passung/passungen.ts";
import { pagesOfJobs } from "../page-job.ts";
import { matchingJobs } from "../passung/matching-pages.ts";
import { matching } from "../passung/matching.ts";
import type { Uebersicht } from "../uebersicht.ts";
import type { View } from "../view.ts";

export default {
  ...matching,
  stand: ({ site }) => {
    if (site.all("gesuch").length === 0) return undefined;
    return countText(passungenOf(site).passend.length, "Treffer", "Treffer");
  },
  pages: (view: View) => pagesOfJobs(matchingJobs(view, "")),
  jobs: matchingJobs,
} satisfies Uebersicht;
