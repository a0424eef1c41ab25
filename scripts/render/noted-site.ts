import type { Prepared } from "../../_includes/prepared.ts";
import { lookOf } from "../../src/disk/file-marks.ts";
import { LiveSite } from "../../src/live/live-site.ts";
import { markOf } from "../../src/live/mark.ts";
import { cellsOf, type Provenance } from "../../src/live/provenance.ts";
import type { Site } from "../../src/model/site.ts";
import { filesOf, type FormerJobs } from "./former-jobs.ts";
import { Journal, type JobOutputs } from "./journal.ts";
import { LiveSent } from "./live-sent.ts";
import type { NotedJobs, NotedOutputs } from "./output-notes.ts";
import { receivedPrepared, type SentPrepared } from "./sent.ts";

/** What a thread has done, for another one that notes it. */
export interface NotedWork {
  readonly provenance: Provenance;
  readonly outputs: ReadonlyMap<string, JobOutputs>;
}

/** A site, and what was prepared for it, of which it is noted what jobs read. */
export class NotedSite {
  readonly site: LiveSite;
  /** At first there is nothing in it. */
  readonly prepared: Prepared;
  readonly journal: Journal;
  readonly #sent = new LiveSent();

  /** `searched` tells whether it is noted what a search gets of pages. */
  constructor(site: Site, searched: boolean) {
    this.journal = new Journal(searched);
    this.site = new LiveSite(site, []);
    this.prepared = receivedPrepared(this.#sent.sent);
  }

  /** Takes what was prepared. */
  take(sent: SentPrepared): void {
    this.#sent.become(sent);
  }

  /** What tells what stands behind a cell of the site from anything else; undefined for one of what was prepared. */
  readonly markInSite = (owner: string, key: string): string | undefined =>
    this.#sent.owns(owner) ? undefined : markOf(this.site.behind(owner, key));

  /** What tells what stands behind a cell from anything else. */
  readonly mark = (owner: string, key: string): string =>
    markOf((this.#sent.owns(owner) ? this.#sent : this.site).behind(owner, key));

  /** What was done here. */
  get work(): NotedWork {
    return { provenance: this.journal.builder.provenance, outputs: this.journal.outputs };
  }

  /** What there is to note of what was done here and by others, and of what is kept; `place` tells where an output lies. */
  notes(place: (file: string) => string, formers: readonly FormerJobs[], others: readonly NotedWork[]): NotedJobs {
    const { builder, outputs } = this.journal;
    for (const { noted, kept } of formers) builder.join(noted.provenance, (name) => kept.has(name));
    for (const { provenance } of others) builder.join(provenance);
    const { provenance } = builder;
    const all = [...formers.map(({ kept }) => kept), outputs, ...others.map((one) => one.outputs)];
    return {
      provenance,
      marks: cellsOf(provenance)
        .map((cell) => this.mark(...cell))
        .join("\n"),
      outputs: new Map(all.flatMap((some) => Array.from(some, ([name, one]) => [name, looked(one, place)]))),
    };
  }
}

function looked({ pages, files }: JobOutputs, place: (file: string) => string): NotedOutputs {
  return { pages, files, looks: filesOf({ pages, files }).map((file) => lookOf(place(file))) };
}
