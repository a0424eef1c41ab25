import { lstatSync } from "node:fs";
import path from "node:path";
import type { DiskContent } from "../model/content.ts";
import type { Entry } from "../model/entry.ts";
import type { Problem } from "../model/problem.ts";
import type { TypeListing } from "./list-type.ts";

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

/** What a reading leaves for the next one. */
export interface Reading {
  /** By the folder of the entry: `themen/kasse`. */
  readonly folders: ReadonlyMap<string, ReadFolder>;
  /** By the folder of the type: `themen`. */
  readonly listings: ReadonlyMap<string, TypeListing>;
}

const readings = new WeakMap<DiskContent, Reading>();

/** Remembers how content was read. */
export function keepReading(content: DiskContent, reading: Reading): void {
  readings.set(content, reading);
}

/** What of a former reading still holds. */
export interface Unchanged {
  /** What came of an entry folder; undefined for one in which, or above which, something changed. */
  readonly folder: (at: string) => ReadFolder | undefined;
  /** What lies in the folder of a type; undefined where entries may have come or gone. */
  readonly listing: (plural: string) => TypeListing | undefined;
}

/** Finds what of a former reading still holds. */
export function unchangedSince(former: FormerReading | undefined): Unchanged {
  const known = former && readings.get(former.known);
  if (!known) return { folder: () => undefined, listing: () => undefined };
  const touched = new Set(Array.from(former.changed, (file) => file.split("/", 2).join("/")));
  // A file in an entry's folder that is there as before says nothing of other entries.
  const isKept = (at: string): boolean => known.folders.has(at) && isFolder(path.join(former.known.dir, at));
  const listed = new Set(Array.from(touched).flatMap((at) => (isKept(at) ? [] : [at.split("/")[0]!])));
  return {
    folder: (at) =>
      touched.has(at) || touched.has(at.split("/")[0]!) || touched.has("") ? undefined : known.folders.get(at),
    listing: (plural) => (listed.has(plural) || listed.has("") ? undefined : known.listings.get(plural)),
  };
}

function isFolder(dir: string): boolean {
  return lstatSync(dir, { throwIfNoEntry: false })?.isDirectory() === true;
}
