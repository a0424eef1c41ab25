import type { EntryData, TypeName } from "./types.generated.ts";
import type { Path } from "./problem.ts";

/** A file beside an entry; `name` may be `fassungen/1.0.md`. */
export interface EntryFile {
  readonly name: string;
  readonly size: number;
  /** Absolute path on disk; in the editor a file lies on none. */
  readonly path?: string;
  /** What it looked like when its folder was listed, before anybody read it: whoever changes its bytes changes this too. */
  readonly look?: string;
}

/** One content file as read: data not yet checked, so trust `data` only when check found no error. */
export interface Entry<T extends TypeName = TypeName> {
  readonly typ: T;
  readonly kennung: string;
  /** Path of index.md relative to the content folder, with `/`. */
  readonly file: string;
  readonly data: EntryData[T];
  /** Markdown after the front matter, with `\n` line ends. */
  readonly body: string;
  /** Line of the file on which the body starts, from 1. */
  readonly bodyLine: number;
  readonly files: readonly EntryFile[];
  /** Set in the editor for entries whose folder was not listed: files that `files` lacks may be there all the same. */
  readonly filesUnknown?: true;
  /** Where a value stands in the file. */
  readonly locate: Locate;
}

/** A place in a file, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds a value by path; a missing one is placed at its list item, or at the opening `---`. `key` asks for the key. */
export type Locate = (path: Path, want?: "value" | "key") => Place;
