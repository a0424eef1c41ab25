import { Worker } from "node:worker_threads";
import { mayStartThreads } from "../../src/may-start-threads.ts";
import type { Prepared } from "../../_includes/prepared.ts";
import { viewOf } from "../../_includes/view.ts";
import { siteFiles } from "../../src/export/site-files.ts";
import { writeFiles } from "../../src/export/write-files.ts";
import type { OutputFile, Page } from "../../src/model/page.ts";
import type { Site } from "../../src/model/site.ts";
import type { SiteSource } from "../linked-site.ts";
import { doJobs } from "./do-jobs.ts";
import { JobShare } from "./job-share.ts";
import { OutputWriter, type Written } from "./output-writer.ts";
import type { SentSite, SentWork } from "./second-thread.ts";
import { sentPrepared } from "./sent.ts";
import { earlyJobs, lateJobs } from "./site-jobs.ts";

/** Fewer entries are rendered before another thread has started. */
const worthAThread = 600;

/** What a crew writes to, and whether it keeps what the search needs. */
export interface Target {
  /** An existing folder with an absolute path. */
  readonly out: string;
  readonly keepSearch: boolean;
}

/** Renders and writes a site, in two threads where that is worth it. */
export class Crew {
  readonly #target: Target;
  readonly #early = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  #second: { readonly worker: Worker; readonly failed: Promise<never> } | undefined;

  constructor(target: Target) {
    this.#target = target;
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
      ...this.#target,
    };
    worker.postMessage(sent, []);
    this.#second = { worker, failed };
  }

  /** Makes everything that is made of entries, and writes it, with more that was made before. */
  async work(site: Site, prepared: Prepared, more: readonly (Page | OutputFile)[]): Promise<Written> {
    const { out, keepSearch } = this.#target;
    const late = lateJobs(viewOf(site, prepared), prepared);
    const share = new JobShare(late.length);
    const other = this.#join(() => ({
      prepared: sentPrepared(prepared, site),
      late: share.memory,
      count: late.length,
    }));
    const writer = new OutputWriter(out, keepSearch ? site : undefined);
    await doJobs(late, share, "begin", writer);
    const early = earlyJobs(site);
    await doJobs(early, new JobShare(early.length, this.#early), "end", writer);
    await writer.write(more);
    const [own, others] = await Promise.all([writer.end(), other]);
    const pages = [...own.pages, ...others.pages].toSorted(byPath);
    const files = [...own.files, ...others.files];
    const last = siteFiles(site, pages, files);
    writeFiles(last, out);
    return { pages, files: [...files, ...last] };
  }

  /** Ends the second thread. */
  async end(): Promise<void> {
    await this.#second?.worker.terminate();
  }

  async #join(work: () => SentWork): Promise<Written> {
    if (!this.#second) return { pages: [], files: [] };
    const { worker, failed } = this.#second;
    const written = new Promise<Written>((resolve) => void worker.once("message", resolve));
    worker.postMessage(work(), []);
    return Promise.race([written, failed]);
  }
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}
