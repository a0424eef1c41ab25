import { Worker } from "node:worker_threads";
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
import { OutputWriter, type Written } from "./output-writer.ts";
import type { SearchThread } from "./search-beside.ts";
import type { SecondWritten, SentSite, SentWork } from "./second-thread.ts";
import { sentPrepared } from "./sent.ts";
import { earlyJobs, lateJobs } from "./site-jobs.ts";

/** Fewer entries are rendered before another thread has started. */
const worthAThread = 600;

/** What came of the work. */
export interface CrewWritten extends Written {
  /** Pages that are found by search, when this thread is to index them. */
  readonly found: readonly WrittenPage[];
  /** The files of a search that another thread makes. */
  readonly search?: Promise<readonly OutputFile[]>;
}

/** Renders and writes a site, in two threads where that is worth it. */
export class Crew {
  readonly #out: string;
  readonly #index: Index | undefined;
  readonly #early = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  #second: { readonly worker: Worker; readonly failed: Promise<never> } | undefined;
  #search: SearchThread | undefined;

  /** Writes below `out`, an existing folder with an absolute path; `index` tells whether and where pages are indexed. */
  constructor(out: string, index: Index | undefined) {
    this.#out = out;
    this.#index = index;
  }

  /**
   * Tells the second thread what was read, so that it links, and makes what needs no more, while the first one checks.
   * What fails there is told by {@link work}.
   */
  begin(
    { entries, hub, hubs, schemas, audience, url, now }: SiteSource,
    wanted = entries.length >= worthAThread,
  ): void {
    if (!wanted || !mayStartThreads()) return;
    const worker = new Worker(new URL("second-thread.ts", import.meta.url));
    const failed = new Promise<never>((_, reject) => void worker.once("error", reject));
    // Content with errors is not linked well; then nobody asks for the work.
    failed.catch(() => {});
    const sent: SentSite = {
      entries: entries.map(({ locate: _locate, ...entry }) => entry),
      hub: { data: hub.data },
      hubs,
      schemas,
      audience,
      url,
      now,
      early: this.#early,
      out: this.#out,
    };
    worker.postMessage(sent, []);
    this.#second = { worker, failed };
  }

  /** Makes everything that is made of entries, and writes it, with more that was made before. */
  async work(site: Site, prepared: Prepared, more: readonly (Page | OutputFile)[]): Promise<CrewWritten> {
    const out = this.#out;
    const late = lateJobs(viewOf(site, prepared), prepared);
    const share = new JobShare(late.length);
    const search = (this.#search = this.#index?.beside?.(site, late.length));
    const other = this.#join(site, prepared, share, late.length);
    const writer = new OutputWriter(out);
    const found: WrittenPage[] = [];
    const keep: Found = (_, pages) => void found.push(...pages);
    const take = search?.add ?? keep;
    await doJobs(late, share, writer, this.#index && ((portion, pages) => take(portion, withFoundUnder(pages, site))));
    const early = earlyJobs(site);
    await doJobs(early, new JobShare(early.length, this.#early), writer);
    await writer.write(more);
    const [own, others] = await Promise.all([writer.end(), other]);
    const pages = [...own.pages, ...others.pages].toSorted(byPath);
    const files = [...own.files, ...others.files];
    const last = siteFiles(site, pages, files);
    writeFiles(last, out);
    this.#search = undefined;
    const all = { pages, files: [...files, ...last], found: [...found, ...others.found] };
    return search ? { ...all, search: search.files } : all;
  }

  /** Ends all threads that are still waiting for something. */
  async end(): Promise<void> {
    await Promise.all([this.#second?.worker.terminate(), this.#search?.stop()]);
  }

  async #join(site: Site, prepared: Prepared, share: JobShare, count: number): Promise<SecondWritten> {
    if (!this.#second) return { pages: [], files: [], found: [] };
    const { worker, failed } = this.#second;
    const found = this.#search?.second ?? (this.#index && "kept");
    const work: SentWork = { prepared: sentPrepared(prepared, site), late: share.memory, count, found };
    const written = new Promise<SecondWritten>((resolve) => void worker.once("message", resolve));
    worker.postMessage(work, typeof found === "object" ? [found] : []);
    return Promise.race([written, failed]);
  }
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}
