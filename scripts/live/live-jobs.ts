import { Derived } from "../../src/live/derived.ts";

/**
 * Jobs by name, each done once and again only when something changed that its outputs were made of. Outputs are put where
 * they belong as soon as they are made; only what is to be known of them stays.
 */
export class LiveJobs<Output, Known> {
  readonly #put: (made: readonly Output[]) => readonly Known[];
  #done = new Map<string, Derived<readonly Known[]>>();

  constructor(put: (made: readonly Output[]) => readonly Known[]) {
    this.#put = put;
  }

  /** What is known of the outputs of one job, if it was named before. */
  result(name: string): readonly Known[] {
    return this.#done.get(name)?.value ?? [];
  }

  /** Does all jobs, one after the other, and tells what is known of their outputs; jobs no longer named are forgotten. */
  *results(jobs: Iterable<readonly [name: string, make: () => readonly Output[]]>): Generator<readonly Known[]> {
    const old = this.#done;
    this.#done = new Map();
    for (const [name, make] of jobs) this.#done.set(name, old.get(name) ?? new Derived(() => this.#put(make())));
    for (const { value } of this.#done.values()) yield value;
  }
}
