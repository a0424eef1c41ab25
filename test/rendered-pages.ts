import type { Page } from "../src/model/page.ts";
import type { Site } from "../src/model/site.ts";
import { pagesOfJobs } from "../_includes/page-job.ts";
import { pageJobs } from "../_includes/page-jobs.ts";
import type { Prepared } from "../_includes/prepared.ts";
import { viewOf } from "../_includes/view.ts";

/** Every page of the site, sorted by path. */
export function renderPages(site: Site, prepared: Prepared): Page[] {
  return pagesOfJobs(pageJobs(viewOf(site, prepared))).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
