import { readFileSync } from "node:fs";
import path from "node:path";
import type { Pattern } from "./matcher.ts";
import type { Glance } from "./first-look.ts";
import { keepGlances, knownGlances, type KnownGlances } from "./known-glances.ts";
import { sumOf } from "./own-files.ts";
import { keepProvenFiles, proofKey, provenFiles } from "./proven-files.ts";
import type { Archives, Scan } from "./scan.ts";

/** What an earlier proof has found clear, as far as it still counts. */
export interface EarlierProof {
  /** Names of contents, with files in them or without. */
  readonly names: ReadonlySet<string>;
  readonly archives: Archives;
  readonly glances: KnownGlances;
  /** Lists what was looked at and found clear now, for the next proof. */
  readonly keep: (seen: Pick<Scan, "clear" | "clearArchives">, glances: readonly Glance[]) => void;
}

/** What is looked for: patterns, and files by their sums. */
export interface Sought {
  readonly traces: readonly Pattern[];
  readonly files: ReadonlyMap<string, unknown>;
  readonly openFiles: ReadonlyMap<string, unknown>;
}

/** Reads what an earlier proof has listed in `list` and, of files with files in them, beside it. */
export function earlierProof(list: string | undefined, sought: Sought): EarlierProof {
  if (list === undefined) return { names: new Set(), archives: new Map(), glances: new Map(), keep: () => undefined };
  const key = proofKey(sought.traces);
  const inArchives = { list: `${list}-archive`, key: archiveKey(key, sought) };
  const files = `${list}-dateien`;
  const lines = [...provenFiles(inArchives.list, inArchives.key)];
  const archives: Archives = new Map(lines.map((line) => JSON.parse(line) as [string, Record<string, number>]));
  return {
    names: new Set([...provenFiles(list, key), ...archives.keys()]),
    archives,
    glances: knownGlances(files, key),
    keep: ({ clear, clearArchives }, glances) => {
      keepGlances(files, key, glances);
      keepProvenFiles(list, key, clear);
      const now = [...clearArchives].map((counted) => JSON.stringify(counted));
      keepProvenFiles(inArchives.list, inArchives.key, now);
    },
  };
}

/** The program that unpacks; the key of a proof names what lies in this folder. */
const unpacking = path.join(import.meta.dirname, "../import/zip-entries.ts");

/** Which files of entries lie in an archive is known only by unpacking it: with other ones it is unpacked again. */
function archiveKey(key: string, { files, openFiles }: Sought): string {
  const sums = [files, openFiles].map((some) => [...some.keys()].toSorted());
  return sumOf(Buffer.from(JSON.stringify([key, sumOf(readFileSync(unpacking)), sums])));
}
