import path from "node:path";
import { lookOf } from "../disk/file-marks.ts";
import { provenName, type Glance } from "./first-look.ts";
import { keepProvenFiles, provenFiles } from "./proven-files.ts";

/** Glances by the names of their files. */
export type KnownGlances = ReadonlyMap<string, Glance>;

/** The glances of an earlier proof under this key that found everything clear; see {@link provenFiles}. */
export function knownGlances(list: string, key: string): KnownGlances {
  const glances = Array.from(provenFiles(list, key), (line) => JSON.parse(line) as Glance);
  return new Map(glances.map((glance) => [glance.file, glance]));
}

/** Keeps the glances of a proof that found everything clear. */
export function keepGlances(list: string, key: string, glances: readonly Glance[]): void {
  const clear = glances.filter((glance) => glance.clear);
  keepProvenFiles(
    list,
    key,
    clear.map((glance) => JSON.stringify(glance)),
  );
}

/**
 * Those that hold for files below `dir`, which nobody needs to read: they look as they did then, and what was in them is
 * among what is `proven`.
 */
export function stillKnown(
  dir: string,
  files: readonly string[],
  known: KnownGlances,
  proven: ReadonlySet<string>,
): KnownGlances {
  if (known.size === 0) return known;
  const holds = (glance: Glance): boolean =>
    proven.has(provenName(glance)) && lookOf(path.join(dir, glance.file)) === glance.look;
  const glances = files.flatMap((file) => known.get(file) ?? []).filter(holds);
  return new Map(glances.map((glance) => [glance.file, glance]));
}
