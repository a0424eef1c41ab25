import { parentPort } from "node:worker_threads";
import { viewOf } from "../../_includes/view.ts";
import type { Entry } from "../../src/model/entry.ts";
import { linkedSite, type SiteSource } from "../linked-site.ts";
import { JobShare } from "./job-share.ts";
import { OutputWriter } from "./output-writer.ts";
import { receivedPrepared, type SentPrepared } from "./sent.ts";
import { siteJobs } from "./site-jobs.ts";

/** What the second thread is told first, so that it can link while the first one checks. */
export type SentSite = Omit<SiteSource, "entries"> & { readonly entries: readonly SentEntry[] };

/** An entry without what finds places in its file: nobody here has to say what is wrong with it. */
export type SentEntry = Omit<Entry, "locate">;

/** What it is told once there is something to write. */
export interface SentWork {
  readonly prepared: SentPrepared;
  readonly share: SharedArrayBuffer;
  /** How many jobs the first thread sees. */
  readonly count: number;
  readonly out: string;
  readonly keepSearch: boolean;
}

const port = parentPort;
if (!port) throw new Error("started without a first thread");

port.once("message", (sent: SentSite) => {
  const site = linkedSite({ ...sent, entries: sent.entries.map((entry) => ({ ...entry, locate: nowhere })) });
  port.once("message", (work: SentWork) => {
    void render(site, work).then((written) => port.postMessage(written));
  });
});

async function render(
  site: ReturnType<typeof linkedSite>,
  { prepared: sent, share: memory, count, out, keepSearch }: SentWork,
) {
  const prepared = receivedPrepared(sent);
  const jobs = siteJobs(viewOf(site, prepared), prepared);
  if (jobs.length !== count) throw new Error(`two threads see ${count} and ${jobs.length} jobs`);
  const share = new JobShare(count, memory);
  const writer = new OutputWriter(out, keepSearch ? site : undefined);
  for (let portion = share.take("end"); portion; portion = share.take("end"))
    for (const { outputs } of jobs.slice(...portion)) await writer.write(outputs());
  return writer.end();
}

function nowhere(): never {
  throw new Error("places are known in the first thread only");
}
