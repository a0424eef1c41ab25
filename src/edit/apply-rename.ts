import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { RenamePlan } from "./rename.ts";

/** Carries out a plan wholly or not at all: on a failure every file and the folder are put back before it is thrown on. */
export function applyRename(dir: string, { folder, files }: RenamePlan): void {
  const undo: (() => void)[] = [];
  const drafts = [...files].map(([file, text]) => ({
    target: path.join(dir, file),
    draft: path.join(dir, `${file}.neu`),
    text,
  }));
  try {
    // Everything that needs disk space or rights comes first; what follows are renames.
    for (const { draft, text } of drafts) {
      undo.push(() => rmSync(draft, { force: true }));
      writeFileSync(draft, text);
    }
    for (const { draft, target } of drafts) {
      const before = readFileSync(target);
      undo.push(() => writeFileSync(target, before));
      renameSync(draft, target);
    }
    renameSync(path.join(dir, folder.from), path.join(dir, folder.to));
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw error;
  }
}
