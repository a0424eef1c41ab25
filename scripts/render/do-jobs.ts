import type { OutputFile, Page, WrittenPage } from "../../src/model/page.ts";
import type { JobShare, Portion } from "./job-share.ts";
import type { Journal, JobOutputs } from "./journal.ts";
import type { OutputWriter } from "./output-writer.ts";
import type { SiteJob } from "./site-jobs.ts";

/** Gets the pages that a portion of jobs made and that are found by search. */
export type Found = (portion: Portion, pages: readonly WrittenPage[]) => void;

/** How jobs are done. */
export interface JobOptions {
  readonly writer: OutputWriter;
  readonly found?: Found | undefined;
  /** What jobs read and made is noted here. */
  readonly journal?: Journal | undefined;
  /** Jobs whose outputs are there already. */
  readonly kept?: ReadonlyMap<string, JobOutputs> | undefined;
}

/** Does the jobs of a list that no other thread takes, and writes what they make. */
export async function doJobs(
  jobs: readonly SiteJob[],
  share: JobShare,
  { writer, found, journal, kept }: JobOptions,
): Promise<void> {
  for (let portion = share.take(); portion; portion = share.take()) {
    const searched: WrittenPage[] = [];
    for (const job of jobs.slice(...portion)) {
      const known = kept?.get(job.name);
      if (known) {
        writer.note(known);
        searched.push(...known.pages.filter(({ search }) => search));
        continue;
      }
      const made = journal ? journal.do(job) : job.outputs();
      searched.push(...made.flatMap(searchedPage));
      await writer.write(made);
    }
    found?.(portion, searched);
  }
}

function searchedPage(output: Page | OutputFile): WrittenPage[] {
  if (!("html" in output) || !output.search) return [];
  const { html: _written, ...page } = output;
  return [page];
}
