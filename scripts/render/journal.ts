import { Derived } from "../../src/live/derived.ts";
import { ProvenanceBuilder } from "../../src/live/provenance.ts";
import type { OutputFile, Page, WrittenPage } from "../../src/model/page.ts";
import type { SiteJob } from "./site-jobs.ts";

/** What is known of the outputs of a job once they are written. */
export interface JobOutputs {
  readonly pages: readonly WrittenPage[];
  readonly files: readonly Pick<OutputFile, "path">[];
}

/** Does jobs and notes what each read and what it made. */
export class Journal {
  /** Of what each job was made. */
  readonly builder: ProvenanceBuilder = new ProvenanceBuilder();
  readonly outputs = new Map<string, JobOutputs>();
  readonly #searched: boolean;

  /** `searched` tells whether it is noted what a search gets of pages. */
  constructor(searched: boolean) {
    this.#searched = searched;
  }

  /** The outputs of a job, which is done now. */
  do({ name, outputs }: SiteJob): readonly (Page | OutputFile)[] {
    let made: readonly (Page | OutputFile)[] = [];
    const job = new Derived(() => {
      made = outputs();
      return undefined;
    });
    job.bringUpToDate();
    this.builder.add(name, job);
    this.outputs.set(name, known(made, this.#searched));
    return made;
  }
}

function known(outputs: readonly (Page | OutputFile)[], searched: boolean): JobOutputs {
  const pages = outputs.filter((output) => "html" in output);
  const files = outputs.filter((output) => !("html" in output));
  return {
    pages: pages.map(({ html: _written, search, ...page }) => (search && searched ? { ...page, search } : page)),
    files: files.map(({ path }) => ({ path })),
  };
}
