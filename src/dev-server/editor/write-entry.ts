import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A file to be written, named within its entry. */
export interface NewFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Begins the names of what is not finished; reader and preview take hidden files for no content. */
const unfinished = ".redaktion-";

/**
 * Writes files of an entry folder (absolute), in their order. A new entry appears as a whole; in one that exists every file is
 * whole, old or new. Synchronous, so that a preview built meanwhile does not see half of it.
 */
export function writeEntry(dir: string, files: readonly NewFile[]): void {
  const isNew = !lstatSync(dir, { throwIfNoEntry: false });
  const beside = path.join(path.dirname(dir), unfinished + path.basename(dir));
  const target = isNew ? beside : dir;
  try {
    mkdirSync(target, { recursive: true });
    for (const { name, content } of files) {
      const part = path.join(target, unfinished + name);
      writeFileSync(part, content, { flush: true });
      renameSync(part, path.join(target, name));
    }
    if (isNew) renameSync(beside, dir);
  } finally {
    if (isNew) rmSync(beside, { recursive: true, force: true });
    else for (const { name } of files) rmSync(path.join(dir, unfinished + name), { force: true });
  }
}

/** Deletes an entry folder (absolute): it vanishes as a whole. */
export function deleteEntry(dir: string): void {
  const beside = path.join(path.dirname(dir), unfinished + path.basename(dir));
  renameSync(dir, beside);
  rmSync(beside, { recursive: true });
}

/** Removes what an editor that was killed has left unfinished in the folders of types (absolute). */
export function sweep(folders: readonly string[]): void {
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const full = path.join(folder, entry.name);
      if (entry.name.startsWith(unfinished)) rmSync(full, { recursive: true });
      else if (entry.isDirectory()) {
        for (const name of readdirSync(full))
          if (name.startsWith(unfinished)) rmSync(path.join(full, name), { recursive: true });
      }
    }
  }
}
