import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { DraftEntry } from "./draft-entry.ts";
import { ImportFault } from "./import-fault.ts";

/** Writes an entry in whole or not at all: into a folder beside its place, which then takes its name. */
export function writeEntry(dir: string, { folder, files }: DraftEntry): void {
  const target = path.join(dir, folder);
  if (existsSync(target)) throw new ImportFault(`Den Ordner ${folder} gibt es schon.`);
  const growing = path.join(path.dirname(target), `.${path.basename(target)}.neu`);
  // A killed run may have left one behind.
  rmSync(growing, { recursive: true, force: true });
  mkdirSync(growing, { recursive: true });
  try {
    for (const [name, content] of files) writeFileSync(path.join(growing, name), content, { flag: "wx" });
    renameSync(growing, target);
  } catch (error) {
    rmSync(growing, { recursive: true, force: true });
    throw error;
  }
}
