import type { PageJob } from "../../_includes/page-job.ts";
import { pageJobs } from "../../_includes/page-jobs.ts";
import type { Prepared } from "../../_includes/prepared.ts";
import type { View } from "../../_includes/view.ts";
import { drawingJob, fileJobs, type FileJob } from "../../src/export/file-jobs.ts";
import type { OutputFile, Page } from "../../src/model/page.ts";
import type { Item, Site } from "../../src/model/site.ts";
import { noModels } from "../../src/process/modelle.ts";
import { itemsInIndexOrder } from "../../src/search/index-order.ts";

/** A part of the work of making a site's output that needs no other part. */
export interface SiteJob {
  readonly name: string;
  readonly outputs: () => readonly (Page | OutputFile)[];
}

/** All work that needs entries alone, and can begin while they are still checked. */
export function earlyJobs(site: Site): readonly SiteJob[] {
  return fileJobs(site).map(siteJob);
}

/** All other work on entries: their pages first, in the order of the index, which can then be begun. */
export function lateJobs(view: View, { models = noModels }: Prepared): readonly SiteJob[] {
  const jobs = pageJobs(view);
  const entries = jobs.filter((job): job is PageJob & { item: Item } => job.item !== undefined);
  const others = jobs.filter(({ item }) => item === undefined);
  const pages = [...itemsInIndexOrder(entries), ...others];
  return [
    ...pages.map(({ name, pages: outputs }) => ({ name, outputs })),
    siteJob(drawingJob(view.site, () => models)),
  ];
}

function siteJob({ name, files }: FileJob): SiteJob {
  return { name, outputs: files };
}
