import type { Letters } from "./letters.ts";
import type { SeenPieces } from "./seen-pieces.ts";

/** What a file says, unpacked. */
export interface Reading {
  /** Texts that stand for themselves; no sentence goes from one to the next. */
  readonly texts: readonly string[];
  /** Words of a search index, cut to their stems. */
  readonly stems?: readonly string[];
  /** Files in the file. */
  readonly inner?: readonly InnerFile[];
  /** A program or font that comes from others: one word in it is no trace of an entry, a sentence is. */
  readonly program?: true;
}

export interface InnerFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Reads one kind of file; the default export of a file in readers/, which gives the kind its name. */
export interface Reader {
  /** Ends of file names after the last dot, in small letters. */
  readonly extensions: readonly string[];
  /** Whole file names, in small letters; they go before extensions. */
  readonly names?: readonly string[];
  readonly read: (bytes: Buffer) => Reading;
  /** Whether `read` gives more than texts: files in files, or stems of words. */
  readonly holdsMore?: true;
  /**
   * All that `read` would say, as letters straight from the bytes, each good until the next; `undefined` among them says
   * that a file is not so plain.
   */
  readonly letters?: (bytes: Buffer, seen: SeenPieces) => Iterable<Letters | undefined>;
}

/** A reader with the name of its kind. */
export interface NamedReader extends Reader {
  readonly kind: string;
}
