import { mayStartThreads } from "../../src/may-start-threads.ts";
import type { Prepared } from "../../_includes/prepared.ts";
import { viewOf } from "../../_includes/view.ts";
import { siteFiles } from "../../src/export/site-files.ts";
import { writeFiles } from "../../src/export/write-files.ts";
import type { OutputFile, Page, WrittenPage } from "../../src/model/page.ts";
import type { Site } from "../../src/model/site.ts";
import { withFoundUnder } from "../../src/search/with-found-under.ts";
import type { Index } from "../build-site.ts";
import type { SiteSource } from "../linked-site.ts";
import { doJobs, type Found } from "./do-jobs.ts";
import { JobShare } from "./job-share.ts";
import { NotedOutput } from "./noted-output.ts";
import { NotedSite } from "./noted-site.ts";
import type { NotesPlace } from "./notes-place.ts";
import { OutputWriter, refuseToWriteOver, type Written } from "./output-writer.ts";
import type { SearchThread } from "./search-beside.ts";
import { startSecond, type Second } from "./second.ts";
import { sentPrepared, type SentPrepared } from "./sent.ts";
import { earlyJobs, lateJobs, type SiteJob } from "./site-jobs.ts";
import { tidyFolder } from "./tidy-folder.ts";

/** Fewer entries are rendered before another thread has started. */
const worthAThread = 600;

/** Fewer jobs are done by the second thread alone before this one has listed them. */
const worthHelping = 300;

/** What more entries were made of takes more memory than the time it saves is worth. */
const tooManyToNote = 20_000;

/** What came of the work. */
export interface CrewWritten extends Written {
  /** Pages that are found by search, when this thread is to index them. */
  readonly found: readonly WrittenPage[];
  /** The files of a search that another thread makes. */
  readonly search?: Promise<readonly OutputFile[]>;
  /** How many jobs did not have to be done, since their outputs were there. */
  readonly kept?: number;
  /** Ends when it is noted what everything was made of. */
  readonly noted?: Promise<void>;
}

/** What this thread takes its part of. */
interface Part {
  readonly early: readonly SiteJob[];
  readonly late: readonly SiteJob[];
  readonly noted: NotedSite | undefined;
  readonly output?: NotedOutput;
}

/** Renders and writes a site, in two threads where that is worth it; with notes, only what is not there already. */
export class Crew {
  readonly #out: string;
  readonly #index: Index | undefined;
  #notes: NotesPlace | undefined;
  readonly #early = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  #second: Second | undefined;
  #search: SearchThread | undefined;
  #noted: Promise<void> | undefined;

  /** Writes below `out`, an existing folder with an absolute path; `index` tells whether and where pages are indexed. */
  constructor(out: string, index: Index | undefined, notes: NotesPlace | undefined) {
    this.#out = out;
    this.#index = index;
    this.#notes = notes;
  }

  /**
   * Tells the second thread what was read, so that it links, and makes what needs no more, while the first one checks.
   * What fails there is told by {@link work}.
   */
  begin(
    { entries, hub, hubs, schemas, audience, url, now }: SiteSource,
    wanted = entries.length >= worthAThread,
  ): void {
    if (this.#notes && entries.length >= tooManyToNote) {
      this.#notes = undefined;
      // Nobody knows what of an older output is still right.
      tidyFolder(this.#out, new Map());
    }
    if (!wanted || !mayStartThreads()) return;
    this.#second = startSecond();
    this.#second.tell("site", {
      entries: entries.map(({ locate: _locate, ...entry }) => entry),
      hub: { data: hub.data },
      hubs,
      schemas,
      audience,
      url,
      now,
      early: this.#early,
      out: this.#out,
      notes: this.#notes,
    });
  }

  /** Makes everything that is made of entries, and writes it, with more that was made before. */
  async work(
    plain: Site,
    source: SiteSource,
    given: Prepared,
    more: readonly (Page | OutputFile)[],
  ): Promise<CrewWritten> {
    const [out, second] = [this.#out, this.#second];
    const sent = sentPrepared(given, plain);
    second?.tell("prepared", sent);
    const known = await second?.hear("kept");
    const part = known && known.left < worthHelping ? undefined : this.#part(plain, source, given, sent);
    const count = part?.late.length ?? known!.lateCount;
    const kept = known?.outputs ?? part?.output?.kept;
    const share = new JobShare(count);
    const search = (this.#search = this.#index?.beside?.(plain, count));
    this.#share(share, part?.late.length);
    const writer = new OutputWriter(out, kept !== undefined && kept.size > 0);
    const found: WrittenPage[] = [];
    const keep: Found = (_, pages) => void found.push(...pages);
    const take = search?.add ?? keep;
    if (part) {
      const how = { writer, journal: part.noted?.journal, kept };
      const hand: Found = (portion, pages) => take(portion, withFoundUnder(pages, plain));
      await doJobs(part.late, share, { ...how, found: this.#index && hand });
      await doJobs(part.early, new JobShare(part.early.length, this.#early), how);
    }
    await writer.write(more);
    const [own, others] = await Promise.all([writer.end(), second?.hear("written")]);
    const pages = [...own.pages, ...(others?.pages ?? [])].toSorted(byPath);
    const files = [...own.files, ...(others?.files ?? [])];
    const last = siteFiles(plain, pages, files);
    refuseToWriteOver(last, out);
    writeFiles(last, out);
    this.#note(part);
    this.#search = undefined;
    const all = {
      pages,
      files: [...files, ...last],
      found: [...found, ...(others?.found ?? [])],
      ...(kept && { kept: kept.size }),
    };
    return { ...all, ...(search && { search: search.files }), ...(this.#noted && { noted: this.#noted }) };
  }

  /** Ends all threads that are still waiting for something. */
  async end(): Promise<void> {
    await Promise.all([this.#noted ? undefined : this.#second?.worker.terminate(), this.#search?.stop()]);
  }

  /** The jobs as this thread sees them; one that is alone also looks for what need not be done. */
  #part(plain: Site, source: SiteSource, given: Prepared, sent: SentPrepared): Part {
    const noted = this.#notes && new NotedSite(plain, this.#notes.searched);
    noted?.take(sent);
    const [site, prepared] = noted ? [noted.site, noted.prepared] : [plain, given];
    const [early, late] = [earlyJobs(site), lateJobs(viewOf(site, prepared), prepared)];
    if (!noted || !this.#notes || this.#second) return { early, late, noted };
    const output = new NotedOutput(noted, source, this.#notes, this.#out);
    output.keepEarly([...early, ...late]);
    output.keepLate([...early, ...late]);
    return { early, late, noted, output };
  }

  #share(share: JobShare, count: number | undefined): void {
    const found = this.#search?.second ?? (this.#index && "kept");
    this.#second?.tell("share", { late: share.memory, count, found }, typeof found === "object" ? [found] : []);
  }

  /** Notes all that was made, here or in the second thread, while the output is looked at. */
  #note(part: Part | undefined): void {
    part?.output?.write([]);
    const second = this.#second;
    if (!this.#notes || !second) return;
    second.tell("work", part?.noted?.work);
    this.#noted = second.hear("noted").then(async () => void (await second.worker.terminate()));
    // Until it is awaited a failure has nobody who hears of it.
    this.#noted.catch(() => undefined);
  }
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}
