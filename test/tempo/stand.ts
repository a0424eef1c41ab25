import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Schemas } from "../../src/model/content-type.ts";
import { arbeitskopie } from "./arbeitskopie.ts";
import { writeBestand } from "./bestand/write-bestand.ts";

/** The folders of a measurement at one size. */
export interface Stand {
  readonly groesse: number;
  /** Holds all the others. */
  readonly dir: string;
  /** The corpus; edits are put back. */
  readonly content: string;
  /** A copy of the project, whose caches are its own. */
  readonly kopie: string;
  readonly out: string;
  readonly hugo: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Makes corpus and copy in a temporary folder, or takes the corpus from `korpus` when it lies there; gone after `use`. */
export async function withStand<T>(
  schemas: Schemas,
  groesse: number,
  korpus: string | undefined,
  use: (stand: Stand) => Promise<T>,
): Promise<T> {
  const dir = mkdtempSync(path.join(tmpdir(), "kd-tempo-"));
  const at = (name: string): string => path.join(dir, name);
  const stand = { groesse, dir, content: at("content"), kopie: at("projekt"), out: at("site"), hugo: at("hugo") };
  try {
    const ready = korpus === undefined ? undefined : path.join(korpus, String(groesse));
    if (ready !== undefined && existsSync(ready)) cpSync(ready, stand.content, { recursive: true });
    else writeBestand(stand.content, schemas, groesse);
    arbeitskopie(stand.kopie);
    mkdirSync(at("tmp"));
    // What a program keeps in the folder for temporary files is a cache too.
    return await use({ ...stand, env: { ...process.env, TMPDIR: at("tmp") } });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Takes away what an earlier build left: its output and all caches but those named. */
export function kalt(stand: Stand, kept: readonly string[] = []): void {
  const { kopie, out, dir } = stand;
  const cache = path.join(kopie, ".cache");
  const caches = existsSync(cache) ? readdirSync(cache).filter((name) => !kept.includes(name)) : [];
  beiseite(stand, out, `${out}.vorrat`, ...caches.map((name) => path.join(cache, name)), path.join(dir, "tmp"));
  mkdirSync(path.join(dir, "tmp"));
}

/**
 * Puts away what would be in the way of a measurement, and leaves it until all is measured: ext4 makes new files several
 * times slower for half a minute after many were deleted, and nobody's first build follows a deletion. Nor is it to wait
 * until the disk has what was written before.
 */
export function beiseite({ dir }: Pick<Stand, "dir">, ...made: readonly string[]): void {
  const away = mkdtempSync(path.join(dir, "beiseite-"));
  for (const [i, one] of made.filter((file) => existsSync(file)).entries()) renameSync(one, path.join(away, String(i)));
  spawnSync("sync");
}
