import type { Page } from "../src/model/page.ts";
import type { Item } from "../src/model/site.ts";

/** A part of the work of rendering: a few pages that need no other job, so that jobs can run in any order and any thread. */
export interface PageJob {
  /** Tells it from all others, and is the same in every build: `eintrag thema/kassenarchivierung`. */
  readonly name: string;
  readonly pages: () => readonly Page[];
  /** The entry whose page it makes. */
  readonly item?: Item;
}

/** Things whose pages make one job: enough to be worth a turn, few enough to be shared among threads. */
const perJob = 50;

/** The work on a long list, in jobs; each asks for the list anew, for in a preview it changes. */
export function jobsOfList<T>(
  name: string,
  list: () => readonly T[],
  pagesOf: (one: T, index: number, all: readonly T[]) => readonly Page[],
): readonly PageJob[] {
  return Array.from({ length: Math.ceil(list().length / perJob) }, (_, i) => ({
    name: `${name} ${i + 1}`,
    pages: () => {
      const all = list();
      const start = i * perJob;
      return all.slice(start, start + perJob).flatMap((one, at) => pagesOf(one, start + at, all));
    },
  }));
}

/** The pages of jobs, in the order of the jobs. */
export function pagesOfJobs(jobs: readonly PageJob[]): Page[] {
  return jobs.flatMap(({ pages }) => pages());
}
