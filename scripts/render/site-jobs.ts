import { pageJobs } from "../../_includes/page-jobs.ts";
import type { View } from "../../_includes/view.ts";
import { fileJobs } from "../../src/export/file-jobs.ts";
import type { OutputFile, Page } from "../../src/model/page.ts";
import { noModels } from "../../src/process/modelle.ts";
import type { Prepared } from "../../_includes/prepared.ts";

/** A part of the work of making a site's output that needs no other part. */
export interface SiteJob {
  readonly name: string;
  readonly outputs: () => readonly (Page | OutputFile)[];
}

/** All work on entries: files first, then pages, those of entries at the end. */
export function siteJobs(view: View, { models = noModels }: Prepared): readonly SiteJob[] {
  return [
    ...fileJobs(view.site, () => models).map(({ name, files }) => ({ name, outputs: files })),
    ...pageJobs(view).map(({ name, pages }) => ({ name, outputs: pages })),
  ];
}
