import type { JobShare } from "./job-share.ts";
import type { OutputWriter } from "./output-writer.ts";
import type { SiteJob } from "./site-jobs.ts";

/** Does the jobs of a list that no other thread has taken, from one end of it on, and writes what they make. */
export async function doJobs(
  jobs: readonly SiteJob[],
  share: JobShare,
  from: "begin" | "end",
  writer: OutputWriter,
): Promise<void> {
  for (let portion = share.take(from); portion; portion = share.take(from))
    for (const { outputs } of jobs.slice(...portion)) await writer.write(outputs());
}
