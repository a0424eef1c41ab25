import type { OutputFile, Page, WrittenPage } from "../../src/model/page.ts";
import type { JobShare, Portion } from "./job-share.ts";
import type { OutputWriter } from "./output-writer.ts";
import type { SiteJob } from "./site-jobs.ts";

/** Gets the pages that a portion of jobs made and that are found by search. */
export type Found = (portion: Portion, pages: readonly WrittenPage[]) => void;

/** Does the jobs of a list that no other thread takes, and writes what they make. */
export async function doJobs(
  jobs: readonly SiteJob[],
  share: JobShare,
  writer: OutputWriter,
  found?: Found,
): Promise<void> {
  for (let portion = share.take(); portion; portion = share.take()) {
    const searched: WrittenPage[] = [];
    for (const { outputs } of jobs.slice(...portion)) {
      const made = outputs();
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
