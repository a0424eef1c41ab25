import type { DiskContent } from "../model/content.ts";
import type { Entry } from "../model/entry.ts";
import type { Problem } from "../model/problem.ts";

/** What was read before of the same folder with the same types, and what may have changed there since. */
export interface FormerReading {
  readonly known: DiskContent;
  /** Files and folders that came, went or changed, relative to content/, with `/`. */
  readonly changed: Iterable<string>;
}

/** What came of one entry folder. */
export interface ReadFolder {
  readonly entry: Entry | undefined;
  readonly problems: readonly Problem[];
}

const foldersOf = new WeakMap<DiskContent, ReadonlyMap<string, ReadFolder>>();

/** Remembers what came of each folder (`themen/kasse`) for the next reading. */
export function keepFolders(content: DiskContent, folders: ReadonlyMap<string, ReadFolder>): void {
  foldersOf.set(content, folders);
}

/** Makes the function that gives what came of an entry folder before; undefined for one in which, or above which, something changed. */
export function unchangedFolders(former: FormerReading | undefined): (at: string) => ReadFolder | undefined {
  const known = former && foldersOf.get(former.known);
  if (!known) return () => undefined;
  const touched = new Set([...former.changed].map((file) => file.split("/", 2).join("/")));
  return (at) => (touched.has(at) || touched.has(at.split("/")[0]!) || touched.has("") ? undefined : known.get(at));
}
