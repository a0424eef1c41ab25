import path from "node:path";
import { FileRoom } from "./file-room.ts";
import { passingLetters, type Letters } from "./letters.ts";
import type { ReaderFor } from "./load-readers.ts";
import { Matcher, type Pattern } from "./matcher.ts";
import { sumOf } from "./own-files.ts";
import type { Reader } from "./reader.ts";
import { SeenPieces } from "./seen-pieces.ts";

/** What a first look at a file has seen. */
export interface Glance {
  readonly file: string;
  readonly size: number;
  readonly sum: string;
  /** The name of its reader, if there is one. */
  readonly kind: string | undefined;
  /** Whether nothing that is looked for can stand in it. A file that is not clear must be read by its reader. */
  readonly clear: boolean;
}

/** What a first look compares with. */
export interface Looked {
  readonly patterns: readonly Pattern[];
  /** Names ({@link provenName}) of what was found clear when the same was looked for. */
  readonly proven: ReadonlySet<string>;
}

/** How the contents of a file are named among those proven. */
export function provenName({ sum, kind }: Pick<Glance, "sum" | "kind">): string {
  return `${sum} ${kind}`;
}

/**
 * Sums files up and looks at the bytes of those that are plain to read. Nothing but data goes in and out, so each part
 * of the files may be looked at by a thread of its own.
 */
export function firstLook(
  dir: string,
  files: readonly string[],
  { patterns, proven }: Looked,
  readerFor: ReaderFor,
): Glance[] {
  const matcher = new Matcher(patterns);
  const seen = new SeenPieces();
  const room = new FileRoom();
  const says = (letters: Letters): boolean => {
    let found = false;
    matcher.find(letters, () => (found = true));
    return found;
  };
  const isClear = (letters: NonNullable<Reader["letters"]>, bytes: Buffer): boolean => {
    try {
      for (const some of letters(bytes, seen)) if (some === undefined || says(some)) return false;
      return true;
    } catch {
      // Its reader says what is wrong with it.
      return false;
    }
  };
  return files.map((file) => {
    const bytes = room.read(path.join(dir, file));
    const { letters, kind } = readerFor(file) ?? {};
    const glance = { file, size: bytes.length, sum: sumOf(bytes), kind };
    if (says(passingLetters(file))) return { ...glance, clear: false };
    if (proven.has(provenName(glance))) return { ...glance, clear: true };
    if (!letters) return { ...glance, clear: false };
    if (patterns.length === 0) return { ...glance, clear: true };
    const clear = isClear(letters, bytes);
    seen.settle(clear);
    return { ...glance, clear };
  });
}
