import { readFileSync } from "node:fs";
import path from "node:path";
import { passingLetters, type Letters } from "./letters.ts";
import type { ReaderFor } from "./load-readers.ts";
import { Matcher, type Pattern } from "./matcher.ts";
import { sumOf } from "./own-files.ts";
import { SeenPieces } from "./seen-pieces.ts";

/** What a first look at a file has seen. */
export interface Glance {
  readonly file: string;
  readonly size: number;
  readonly sum: string;
  /** Whether nothing that is looked for can stand in it. A file that is not clear must be read by its reader. */
  readonly clear: boolean;
}

/**
 * Sums files up and looks at the bytes of those that are plain to read. Nothing but data goes in and out, so each part
 * of the files may be looked at by a thread of its own.
 */
export function firstLook(
  dir: string,
  files: readonly string[],
  patterns: readonly Pattern[],
  readerFor: ReaderFor,
): Glance[] {
  const matcher = new Matcher(patterns);
  const says = (letters: Letters): boolean => {
    let found = false;
    matcher.find(letters, () => (found = true));
    return found;
  };
  const seen = new SeenPieces();
  const isClear = (file: string, bytes: Buffer): boolean => {
    const letters = readerFor(file)?.letters;
    if (!letters || says(passingLetters(file))) return false;
    try {
      return patterns.length === 0 || letters(bytes, seen)?.some(says) === false;
    } catch {
      // Its reader says what is wrong with it.
      return false;
    }
  };
  return files.map((file) => {
    const bytes = readFileSync(path.join(dir, file));
    const clear = isClear(file, bytes);
    seen.settle(clear);
    return { file, size: bytes.length, sum: sumOf(bytes), clear };
  });
}
