import { pageJobs } from "../../_includes/page-jobs.ts";
import type { Prepared } from "../../_includes/prepared.ts";
import type { View } from "../../_includes/view.ts";
import { drawingJob, fileJobs, type FileJob } from "../../src/export/file-jobs.ts";
import type { OutputFile, Page } from "../../src/model/page.ts";
import type { Site } from "../../src/model/site.ts";
import { noModels } from "../../src/process/modelle.ts";

/** A part of the work of making a site's output that needs no other part. */
export interface SiteJob {
  readonly name: string;
  readonly outputs: () => readonly (Page | OutputFile)[];
}

/** All work that needs entries alone, and can begin while they are still checked. */
export function earlyJobs(site: Site): readonly SiteJob[] {
  return fileJobs(site).map(siteJob);
}

/** All other work on entries: lists and overviews first, pages of entries at the end. */
export function lateJobs(view: View, { models = noModels }: Prepared): readonly SiteJob[] {
  const pages = pageJobs(view).map(({ name, pages: outputs }) => ({ name, outputs }));
  return [siteJob(drawingJob(view.site, () => models)), ...pages];
}

function siteJob({ name, files }: FileJob): SiteJob {
  return { name, outputs: files };
}
