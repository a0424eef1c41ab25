import type { Letters } from "./letters.ts";
import { Matcher, type Pattern } from "./matcher.ts";

/** Finds which patterns stand in what the public may read, with the same matcher that reads the output. */
export class KnownPatterns {
  readonly #matcher: Matcher<Pattern>;
  readonly #known = new Set<string>();

  constructor(patterns: readonly Pattern[]) {
    this.#matcher = new Matcher([...new Map(patterns.map((pattern) => [keyOf(pattern), pattern])).values()]);
  }

  /** Reads a text of the public. */
  read(letters: Letters): void {
    this.#matcher.find(letters, (pattern) => this.#known.add(keyOf(pattern)));
  }

  /** Whether a pattern, or one that only has another window, was in any text read. */
  has(pattern: Pattern): boolean {
    return this.#known.has(keyOf(pattern));
  }
}

function keyOf(pattern: Pattern): string {
  if (pattern.how === "text") return `text ${pattern.whole} ${pattern.letters}`;
  return `${pattern.how} ${pattern.how === "name" ? pattern.name : pattern.letters}`;
}
