import { passingLetters } from "./letters.ts";
import type { Matcher, Pattern } from "./matcher.ts";

/** Longer texts are of one file. */
const longest = 20_000;

/** Looks at texts that were not found clean before: tags, and entries in feeds, stand in many files. */
export class CleanTexts<P extends Pattern> {
  readonly #clean = new Set<string>();
  readonly #matcher: Matcher<P>;

  constructor(matcher: Matcher<P>) {
    this.#matcher = matcher;
  }

  /** Calls `hit` for what texts of a file say; of a `program` single words are of no matter. */
  look(texts: readonly string[], program: boolean, hit: (pattern: P) => void): void {
    const fresh = texts.filter((text) => !this.#clean.has(text));
    let found = false;
    this.#matcher.find(passingLetters(fresh.join("\n")), (pattern) => {
      if (program && pattern.how !== "text") return;
      found = true;
      hit(pattern);
    });
    if (!found) for (const text of fresh) if (text.length < longest) this.#clean.add(text);
  }
}
