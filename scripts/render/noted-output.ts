import path from "node:path";
import { isEmbargoed } from "../../src/model/select.ts";
import type { SiteSource } from "../linked-site.ts";
import { FormerJobs } from "./former-jobs.ts";
import type { JobOutputs } from "./journal.ts";
import type { NotedSite, NotedWork } from "./noted-site.ts";
import { notesKey, type NotesPlace } from "./notes-place.ts";
import { keepNotes, readNotes, type NotedMoment } from "./output-notes.ts";
import type { SiteJob } from "./site-jobs.ts";
import { tidyFolder } from "./tidy-folder.ts";

/** As long as fewer jobs were done anew since all were noted, only these are noted beside. */
const fewOf = (jobs: number): number => jobs / 8;

/** What is kept of the output before, and noted of this one: of all jobs, and in a file beside of those done since. */
export class NotedOutput {
  readonly #noted: NotedSite;
  readonly #source: SiteSource;
  readonly #list: string;
  readonly #key: string;
  readonly #out: string;
  /** Tells the notes of all jobs from any other. */
  #sum: string | undefined;
  #all: FormerJobs | undefined;
  #since: FormerJobs | undefined;

  /** `out` is the folder of this output, `source` what its site was linked from. */
  constructor(noted: NotedSite, source: SiteSource, place: NotesPlace, out: string) {
    this.#noted = noted;
    this.#source = source;
    this.#list = place.list;
    this.#key = notesKey(place, source);
    this.#out = out;
    const all = this.#read(this.#list, this.#key);
    if (!all) return;
    this.#sum = all.sum;
    this.#all = new FormerJobs(place.output, all.notes);
    const since = this.#read(besides(this.#list), this.#key + all.sum);
    if (since) this.#since = new FormerJobs(place.output, since.notes);
  }

  /** Whether anything was noted of an output before. */
  get isAgain(): boolean {
    return this.#all !== undefined;
  }

  /** Outputs that are there already, by their jobs. */
  get kept(): ReadonlyMap<string, JobOutputs> {
    return new Map([...(this.#all?.kept ?? []), ...(this.#since?.kept ?? [])]);
  }

  /**
   * Keeps what was made of entries that are as they were, on trial also where it was made of what is prepared; whatever
   * else an older output has left in the folder goes.
   */
  keepEarly(jobs: readonly SiteJob[]): void {
    this.#compare(this.#noted.markInSite);
    const parts = this.#parts(jobs);
    const there = tidyFolder(this.#out, new Map(parts.flatMap(([former, names]) => [...former.looks(names)])));
    for (const [former, names] of parts) former.keep(names, this.#out, there);
  }

  /** Keeps everything that was made of what is as it was, and nothing else; `jobs` are all there are. */
  keepLate(jobs: readonly SiteJob[]): void {
    this.#compare(this.#noted.mark);
    const known = new Set(jobs.map(({ name }) => name));
    for (const former of this.#formers) former.drop((name) => known.has(name), this.#out);
    for (const [former, names] of this.#parts(jobs)) former.keep(names, this.#out, new Set());
  }

  /** Notes of what everything was made that was done here and by others, besides what was kept. */
  write(others: readonly NotedWork[]): void {
    const file = (at: string): string => path.join(this.#out, at);
    const [all, since] = [this.#all, this.#since];
    const done = [this.#noted.journal.outputs, ...others.map(({ outputs }) => outputs), since?.kept ?? new Map()];
    const count = done.reduce((sum, { size }) => sum + size, 0);
    const isFew = all !== undefined && count < fewOf(all.kept.size);
    const [list, key, formers] =
      isFew && this.#sum !== undefined
        ? [besides(this.#list), this.#key + this.#sum, since ? [since] : []]
        : [this.#list, this.#key, this.#formers];
    keepNotes(list, key, { ...momentOf(this.#source), ...this.#noted.notes(file, formers, others) });
  }

  /** Notes that count at this moment. */
  #read(list: string, key: string): ReturnType<typeof readNotes> {
    const read = readNotes(list, key);
    const now = this.#source.now.getTime();
    return read && read.notes.now <= now && now < read.notes.until ? read : undefined;
  }

  get #formers(): readonly FormerJobs[] {
    return [this.#all, this.#since].filter((one) => one !== undefined);
  }

  #compare(markOf: Parameters<FormerJobs["compare"]>[0]): void {
    for (const former of this.#formers) former.compare(markOf);
  }

  /** Which jobs are looked for where: what was done since is newer than what is noted of all. */
  #parts(jobs: readonly SiteJob[]): (readonly [FormerJobs, string[]])[] {
    const since = this.#since?.noted.outputs;
    const names = jobs.map(({ name }) => name);
    return this.#formers.map((former) => [
      former,
      names.filter((name) => (former === this.#since) === (since?.has(name) ?? false)),
    ]);
  }
}

/** Until when what comes of the same entries is the same, days apart. */
function momentOf({ entries, now }: SiteSource): NotedMoment {
  // Internal entries too: members see that a Sperrfrist holds.
  const ends = entries.filter((entry) => isEmbargoed(entry, now)).map(({ data }) => Date.parse(data.sperrfrist!));
  return { now: now.getTime(), until: ends.reduce((first, end) => Math.min(first, end), Infinity) };
}

const besides = (list: string): string => path.join(path.dirname(list), "seither");
