import { Derived } from "../../src/live/derived.ts";

/** Results of jobs by the name of the job, made once and again only when something changed that they were made of. */
export class LiveJobs<T> {
  #made = new Map<string, Derived<readonly T[]>>();

  /** The result of one job, if it was named before. */
  result(name: string): readonly T[] {
    return this.#made.get(name)?.value ?? [];
  }

  /** The results of all jobs, one after the other; jobs that are no longer named are forgotten. */
  *results(jobs: Iterable<readonly [name: string, make: () => readonly T[]]>): Generator<readonly T[]> {
    const old = this.#made;
    this.#made = new Map();
    for (const [name, make] of jobs) this.#made.set(name, old.get(name) ?? new Derived(make));
    for (const { value } of this.#made.values()) yield value;
  }
}
