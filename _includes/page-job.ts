import type { Page } from "../src/model/page.ts";

/** A part of the work of rendering: a few pages that need no other job, so that jobs can run in any order and any thread. */
export interface PageJob {
  /** Tells it from all others, and is the same in every build: `eintrag thema/kassenarchivierung`. */
  readonly name: string;
  readonly pages: () => readonly Page[];
}

/** The pages of jobs, in the order of the jobs. */
export function pagesOfJobs(jobs: readonly PageJob[]): Page[] {
  return jobs.flatMap(({ pages }) => pages());
}
