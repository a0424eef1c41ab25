import { once } from "node:events";
import { parentPort, type MessagePort } from "node:worker_threads";
import { viewOf } from "../../_includes/view.ts";
import type { Entry } from "../../src/model/entry.ts";
import type { WrittenPage } from "../../src/model/page.ts";
import type { Site } from "../../src/model/site.ts";
import { withFoundUnder } from "../../src/search/with-found-under.ts";
import { linkedSite, type SiteSource } from "../linked-site.ts";
import { doJobs, type Found } from "./do-jobs.ts";
import { JobShare } from "./job-share.ts";
import { OutputWriter, type Written } from "./output-writer.ts";
import type { FoundPortion } from "./search-thread.ts";
import { receivedPrepared, type SentPrepared } from "./sent.ts";
import { earlyJobs, lateJobs } from "./site-jobs.ts";

/** What the second thread is told first, so that it can link and begin while the first one checks. */
export interface SentSite extends Omit<SiteSource, "entries"> {
  readonly entries: readonly SentEntry[];
  readonly out: string;
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
  /** Where pages go that are found by search, if there is a search. */
  readonly found: FoundBy;
}

/** Pages go to another thread, are kept for the first one, or nobody wants them. */
export type FoundBy = MessagePort | "kept" | undefined;

/** What the second thread has done. */
export interface SecondWritten extends Written {
  readonly found: readonly WrittenPage[];
}

const port = parentPort;
if (!port) throw new Error("started without a first thread");

port.once("message", (sent: SentSite) => {
  const site = linkedSite({ ...sent, entries: sent.entries.map((entry) => ({ ...entry, locate: nowhere })) });
  const work = once(port, "message") as Promise<[SentWork]>;
  void render(site, sent, work).then((written) => port.postMessage(written));
});

async function render(site: Site, { out, early }: SentSite, work: Promise<[SentWork]>): Promise<SecondWritten> {
  const writer = new OutputWriter(out);
  const files = earlyJobs(site);
  await doJobs(files, new JobShare(files.length, early), writer);
  const [{ prepared: sent, late, count, found: by }] = await work;
  const prepared = receivedPrepared(sent);
  const jobs = lateJobs(viewOf(site, prepared), prepared);
  if (jobs.length !== count) throw new Error(`two threads see ${count} and ${jobs.length} jobs`);
  const kept: WrittenPage[] = [];
  await doJobs(jobs, new JobShare(count, late), writer, foundIn(site, by, kept));
  if (typeof by === "object") by.close();
  return { ...(await writer.end()), found: kept };
}

function foundIn(site: Site, by: FoundBy, kept: WrittenPage[]): Found | undefined {
  if (by === undefined) return undefined;
  return (portion, pages) => {
    const found: FoundPortion = { portion, pages: withFoundUnder(pages, site) };
    if (by === "kept") kept.push(...found.pages);
    else by.postMessage(found, []);
  };
}

function nowhere(): never {
  throw new Error("places are known in the first thread only");
}
