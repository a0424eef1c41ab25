import { KnownStems, shortestStem as shortest } from "./known-stems.ts";
import { wordsOf, type Letters } from "./letters.ts";

const [longest, ending] = [14, 3] as const;

/** Umlauts as the letters they stand on, since stems and plurals change them: „Gebühr“ is „gebuehr“ and „gebuhr“. */
function coarse(word: string): string {
  return word.replaceAll(/([aou])e/g, "$1");
}

/** The beginning of a word that its other forms share. */
function stemOf(word: string): string {
  const letters = coarse(word);
  return letters.slice(0, Math.min(longest, Math.max(shortest, letters.length - ending)));
}

/** True for a word that can be a trace at all: longer than what its stem is cut to, and no small number. */
export function isTelling(word: string): boolean {
  return coarse(word).length > shortest && (word.length >= 8 || /\D/.test(word));
}

/**
 * Says of words whether only hidden entries know them. A word is known to the public when the beginning of it stands
 * anywhere in what the public may read, also in the middle of a compound: pages and search make „Rebell“ of
 * „Verwaltungsrebellen“.
 */
export class RareWords {
  readonly #stems: ReadonlyMap<string, readonly string[]>;
  readonly #known: KnownStems;

  constructor(words: ReadonlySet<string>) {
    this.#stems = Map.groupBy([...words].filter(isTelling), stemOf);
    this.#known = new KnownStems([...this.#stems.keys()]);
  }

  /** Reads a text of the public. */
  read(open: Letters): void {
    this.#known.read(open);
  }

  /** The words of which no text read knew the beginning. */
  rest(): ReadonlySet<string> {
    return new Set([...this.#stems].filter(([stem]) => !this.#known.found.has(stem)).flatMap(([, words]) => words));
  }
}

/** Stems of a rare word that an index may have: endings cut off, umlauts gone. */
export function indexStems(word: string): string[] {
  const letters = coarse(word);
  return Array.from({ length: ending + 1 }, (_, cut) => letters.slice(0, letters.length - cut)).filter(
    (stem) => stem.length >= shortest,
  );
}

/** A word of an index in the spelling of {@link indexStems}. */
export function coarseWord(word: string): string {
  return wordsOf(word).map(coarse).join("");
}
