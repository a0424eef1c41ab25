import { CleanTexts } from "./clean-texts.ts";
import type { Letters } from "./letters.ts";
import { Matcher, type Pattern } from "./matcher.ts";
import type { Reader } from "./reader.ts";
import { SeenPieces } from "./seen-pieces.ts";

/** Looks for patterns in one file after the other: in its bytes where they are plain to read, else in what its reader says. */
export class FileLook {
  readonly #matcher: Matcher<Pattern>;
  readonly #seen = new SeenPieces();
  readonly #texts: CleanTexts<Pattern>;

  constructor(patterns: readonly Pattern[]) {
    this.#matcher = new Matcher(patterns);
    this.#texts = new CleanTexts(this.#matcher);
  }

  /** Whether letters hold anything that is looked for. */
  says(letters: Letters): boolean {
    let found = false;
    this.#matcher.find(letters, () => (found = true));
    return found;
  }

  /** Whether nothing that is looked for can stand in a file. */
  isClear(reader: Reader, bytes: Buffer): boolean {
    try {
      const plain = this.#isPlain(reader, bytes);
      this.#seen.settle(plain);
      return plain || this.#isRead(reader, bytes);
    } catch {
      // Whoever reads it again says what is wrong with it.
      this.#seen.settle(false);
      return false;
    }
  }

  #isPlain({ letters }: Reader, bytes: Buffer): boolean {
    if (!letters) return false;
    for (const some of letters(bytes, this.#seen)) if (some === undefined || this.says(some)) return false;
    return true;
  }

  #isRead(reader: Reader, bytes: Buffer): boolean {
    if (reader.holdsMore) return false;
    const { texts, program = false } = reader.read(bytes);
    let found = false;
    this.#texts.look(texts, program, () => (found = true));
    return !found;
  }
}
