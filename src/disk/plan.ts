import { lstatSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import type { ProcessName } from "./running-process.ts";

/** All paths are absolute. */
export type Rename = readonly [from: string, to: string];

/** What a change to a folder has come to. Without renames it is not decided, and what was begun goes. */
export interface Plan {
  readonly by: ProcessName;
  /** Folder of what is prepared and of what was replaced. */
  readonly beside: string;
  /** Folders made for it. */
  readonly made: readonly string[];
  readonly renames: readonly Rename[];
}

/** Writes a plan down, whole and on the disk itself. */
export function note(file: string, plan: Plan): void {
  const growing = `${file}.neu`;
  writeFileSync(growing, JSON.stringify(plan), { flush: true });
  renameSync(growing, file);
}

/** Renames what has not been renamed yet. */
export function carryOut(renames: readonly Rename[]): void {
  for (const [from, to] of renames) if (isThere(from)) renameSync(from, to);
}

/** Removes what a change has left; its note goes last, so that a kill leaves nothing behind that nobody knows of. */
export function clear(file: string, { beside, made }: Pick<Plan, "beside" | "made">): void {
  rmSync(beside, { recursive: true, force: true });
  for (const dir of made.toReversed()) {
    try {
      rmdirSync(dir);
    } catch {
      // Something lies in it: the change was carried out.
    }
  }
  for (const each of [`${file}.neu`, file]) rmSync(each, { force: true });
}

/** Unlike `existsSync` it throws where nobody may look: what is there must not be taken for done. */
export function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}
