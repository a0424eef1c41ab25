import { once } from "node:events";
import { parentPort } from "node:worker_threads";
import { viewOf } from "../../_includes/view.ts";
import type { Entry } from "../../src/model/entry.ts";
import type { Site } from "../../src/model/site.ts";
import { linkedSite, type SiteSource } from "../linked-site.ts";
import { doJobs } from "./do-jobs.ts";
import { JobShare } from "./job-share.ts";
import { OutputWriter } from "./output-writer.ts";
import { receivedPrepared, type SentPrepared } from "./sent.ts";
import { earlyJobs, lateJobs } from "./site-jobs.ts";

/** What the second thread is told first, so that it can link and begin while the first one checks. */
export interface SentSite extends Omit<SiteSource, "entries"> {
  readonly entries: readonly SentEntry[];
  readonly out: string;
  readonly keepSearch: boolean;
  /** Of the jobs that need entries alone. */
  readonly early: SharedArrayBuffer;
}

/** An entry without what finds places in its file: nobody here has to say what is wrong with it. */
export type SentEntry = Omit<Entry, "locate">;

/** What it is told once pages may be made. */
export interface SentWork {
  readonly prepared: SentPrepared;
  readonly late: SharedArrayBuffer;
  /** How many late jobs the first thread sees. */
  readonly count: number;
}

const port = parentPort;
if (!port) throw new Error("started without a first thread");

port.once("message", (sent: SentSite) => {
  const site = linkedSite({ ...sent, entries: sent.entries.map((entry) => ({ ...entry, locate: nowhere })) });
  const writer = new OutputWriter(sent.out, sent.keepSearch ? site : undefined);
  const work = once(port, "message") as Promise<[SentWork]>;
  void render(site, sent.early, work, writer).then((written) => port.postMessage(written));
});

async function render(site: Site, early: SharedArrayBuffer, work: Promise<[SentWork]>, writer: OutputWriter) {
  const files = earlyJobs(site);
  await doJobs(files, new JobShare(files.length, early), "begin", writer);
  const [{ prepared: sent, late, count }] = await work;
  const prepared = receivedPrepared(sent);
  const jobs = lateJobs(viewOf(site, prepared), prepared);
  if (jobs.length !== count) throw new Error(`two threads see ${count} and ${jobs.length} jobs`);
  await doJobs(jobs, new JobShare(count, late), "end", writer);
  return writer.end();
}

function nowhere(): never {
  throw new Error("places are known in the first thread only");
}
