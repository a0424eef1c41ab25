import { parentPort, type MessagePort } from "node:worker_threads";
import type { Prepared } from "../../_includes/prepared.ts";
import { viewOf } from "../../_includes/view.ts";
import type { Entry } from "../../src/model/entry.ts";
import type { WrittenPage } from "../../src/model/page.ts";
import { withFoundUnder } from "../../src/search/with-found-under.ts";
import { linkedSite, type SiteSource } from "../linked-site.ts";
import { doJobs, type Found } from "./do-jobs.ts";
import { inbox, type Message } from "./inbox.ts";
import { JobShare } from "./job-share.ts";
import type { JobOutputs } from "./journal.ts";
import { NotedOutput } from "./noted-output.ts";
import { NotedSite, type NotedWork } from "./noted-site.ts";
import type { NotesPlace } from "./notes-place.ts";
import { OutputWriter, type Written } from "./output-writer.ts";
import type { FoundPortion } from "./search-thread.ts";
import { receivedPrepared, type SentPrepared } from "./sent.ts";
import { earlyJobs, lateJobs, type SiteJob } from "./site-jobs.ts";

/** What the second thread is told first, so that it can link and begin while the first one checks. */
export interface SentSite extends Omit<SiteSource, "entries"> {
  readonly entries: readonly SentEntry[];
  readonly out: string;
  /** Of the jobs that need entries alone. */
  readonly early: SharedArrayBuffer;
  readonly notes: NotesPlace | undefined;
}

/** An entry without what finds places in its file: nobody here has to say what is wrong with it. */
export type SentEntry = Omit<Entry, "locate">;

/** What the second thread is told, each once and in this order. */
export interface ToSecond {
  readonly site: SentSite;
  /** What was prepared: from here on pages may be made. */
  readonly prepared: SentPrepared;
  readonly share: SentShare;
  /** What the first thread has done, if anything, when it is to be noted. */
  readonly work: NotedWork | undefined;
}

/** Its part of the jobs. */
export interface SentShare {
  /** Of the jobs that are not early. */
  readonly late: SharedArrayBuffer;
  /** How many of them the first thread sees, when it has looked. */
  readonly count: number | undefined;
  /** Where pages go that are found by search, if there is a search. */
  readonly found: FoundBy;
}

/** Pages go to another thread, are kept for the first one, or nobody wants them. */
export type FoundBy = MessagePort | "kept" | undefined;

/** What the second thread tells, each once and in this order. */
export interface FromSecond {
  /** What need not be done; undefined when there was nothing before. */
  readonly kept: Kept | undefined;
  readonly written: SecondWritten;
  /** That all is noted. */
  readonly noted: undefined;
}

/** Jobs, early ones too, whose outputs are there already. */
export interface Kept {
  readonly outputs: ReadonlyMap<string, JobOutputs>;
  readonly lateCount: number;
  /** How many are still to be done. */
  readonly left: number;
}

/** What the second thread has done. */
export interface SecondWritten extends Written {
  readonly found: readonly WrittenPage[];
}

const port = parentPort;
if (!port) throw new Error("started without a first thread");
const hear = inbox<ToSecond>(port);
const tell = (told: Message<FromSecond>): void => port.postMessage(told);

const { entries: sentEntries, out, early, notes, ...besides } = await hear("site");
const source = { ...besides, entries: sentEntries.map((entry) => ({ ...entry, locate: nowhere })) };
const plain = linkedSite(source);
const noted = notes && new NotedSite(plain, notes.searched);
const output = notes && noted && new NotedOutput(noted, source, notes, out);
const site = noted?.site ?? plain;
const writer = new OutputWriter(out, output?.isAgain);
const jobsOf = (given: Prepared): (() => readonly SiteJob[]) => {
  const view = viewOf(site, given);
  return () => lateJobs(view, given);
};

const files = earlyJobs(site);
const lateOf = noted && jobsOf(noted.prepared);
// Before anything is prepared some jobs are not known.
output?.keepEarly([...files, ...(lateOf?.() ?? [])]);
if (!output?.isAgain) tell({ kind: "kept", what: undefined });
const how = { writer, journal: noted?.journal };
await doJobs(files, new JobShare(files.length, early), { ...how, kept: output?.kept });

const prepared = await hear("prepared");
noted?.take(prepared);
const jobs = (lateOf ?? jobsOf(receivedPrepared(prepared)))();
output?.keepLate([...files, ...jobs]);
if (output?.isAgain) tell({ kind: "kept", what: keptOf(output.kept) });
const { late, count, found: by } = await hear("share");
if (jobs.length !== (count ?? jobs.length)) throw new Error(`two threads see ${count} and ${jobs.length} jobs`);
const found: WrittenPage[] = [];
await doJobs(jobs, new JobShare(jobs.length, late), { ...how, kept: output?.kept, found: foundBy(by, found) });
if (typeof by === "object") by.close();
tell({ kind: "written", what: { ...(await writer.end()), found } });
if (output) {
  const work = await hear("work");
  output.write(work ? [work] : []);
  tell({ kind: "noted", what: undefined });
}

function keptOf(outputs: Kept["outputs"]): Kept {
  const left = [...files, ...jobs].filter(({ name }) => !outputs.has(name)).length;
  return { outputs, lateCount: jobs.length, left };
}

function foundBy(to: FoundBy, own: WrittenPage[]): Found | undefined {
  if (to === undefined) return undefined;
  return (portion, pages) => {
    const found: FoundPortion = { portion, pages: withFoundUnder(pages, plain) };
    if (to === "kept") own.push(...found.pages);
    else to.postMessage(found, []);
  };
}

function nowhere(): never {
  throw new Error("places are known in the first thread only");
}
