import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { fileOf } from "../../src/archive/file-of.ts";
import { lookOf } from "../../src/disk/file-marks.ts";
import { linkOrCopy } from "../../src/export/write-files.ts";
import { cellsOf, madeOf, type CellName } from "../../src/live/provenance.ts";
import type { JobOutputs } from "./journal.ts";
import type { NotedJobs, NotedOutputs } from "./output-notes.ts";

/** Some jobs whose outputs lie in the output that is to be replaced. */
export class FormerJobs {
  readonly #dir: string;
  readonly #cells: readonly CellName[];
  readonly #marks: readonly string[];
  readonly #jobs: NotedJobs;
  /** Cells of which it is not known yet whether they changed. */
  #open: ReadonlySet<number>;
  /** Jobs that were made of something that is another now. */
  readonly #changed = new Set<string>();
  readonly #kept = new Map<string, JobOutputs>();

  /** `dir` is the folder of the output, with an absolute path. */
  constructor(dir: string, jobs: NotedJobs) {
    this.#dir = dir;
    this.#jobs = jobs;
    this.#cells = cellsOf(jobs.provenance);
    this.#marks = jobs.marks.split("\n");
    this.#open = new Set(this.#cells.keys());
  }

  /** What was noted of them. */
  get noted(): NotedJobs {
    return this.#jobs;
  }

  /** What came of those that are kept. */
  get kept(): ReadonlyMap<string, JobOutputs> {
    return this.#kept;
  }

  /** Compares what jobs were made of with how it is now; what `markOf` does not know is left to be compared later. */
  compare(markOf: (owner: string, key: string) => string | undefined): void {
    const changed = new Set<number>();
    const open = new Set<number>();
    for (const cell of this.#open) {
      const mark = markOf(...this.#cells[cell]!);
      if (mark === undefined) open.add(cell);
      else if (mark !== this.#marks[cell]) changed.add(cell);
    }
    this.#open = open;
    if (changed.size > 0)
      for (const name of madeOf(this.#jobs.provenance, (cell) => changed.has(cell))) this.#changed.add(name);
  }

  /** What the files of these jobs looked like, where nothing is known to have changed of what they were made of. */
  *looks(names: Iterable<string>): Generator<readonly [file: string, look: string]> {
    for (const name of names) {
      const outputs = this.#keepable(name);
      if (outputs) for (const [i, file] of filesOf(outputs).entries()) yield [file, outputs.looks[i]!];
    }
  }

  /**
   * Puts the outputs of these jobs into a folder as they were, where nothing is known to have changed of what they were
   * made of, nor the files themselves; `there` are files that lie in it already.
   */
  keep(names: Iterable<string>, out: string, there: ReadonlySet<string>): void {
    const made = new Set<string>();
    for (const name of names) {
      const outputs = this.#keepable(name);
      if (!outputs) continue;
      const files = filesOf(outputs);
      const holds = (file: string, i: number): boolean => there.has(file) || this.#looksLike(file, outputs.looks[i]!);
      if (files.every(holds)) {
        for (const file of files) if (!there.has(file)) this.#put(file, out, made);
        this.#kept.set(name, outputs);
      } else for (const file of files) if (there.has(file)) rmSync(path.join(out, file));
    }
  }

  /** Takes the outputs of jobs out of a folder again that are not to be kept after all: changed, or nobody's any more. */
  drop(isJob: (name: string) => boolean, out: string): void {
    for (const [name, outputs] of this.#kept) {
      if (isJob(name) && !this.#changed.has(name)) continue;
      for (const file of filesOf(outputs)) rmSync(path.join(out, file));
      this.#kept.delete(name);
    }
  }

  #keepable(name: string): NotedOutputs | undefined {
    return this.#kept.has(name) || this.#changed.has(name) ? undefined : this.#jobs.outputs.get(name);
  }

  #looksLike(file: string, look: string): boolean {
    try {
      return lookOf(path.join(this.#dir, file)) === look;
    } catch {
      return false;
    }
  }

  #put(file: string, out: string, made: Set<string>): void {
    const target = path.join(out, file);
    const dir = path.dirname(target);
    if (!made.has(dir)) mkdirSync(dir, { recursive: true });
    made.add(dir);
    linkOrCopy(path.join(this.#dir, file), target);
  }
}

/** Where the outputs of a job lie, pages first. */
export function filesOf({ pages, files }: JobOutputs): string[] {
  return [...pages, ...files].map(({ path: at }) => fileOf(at));
}
