import { copyFileSync, linkSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { carryOut, clear, isThere, note, type Plan, type Rename } from "./plan.ts";
import { thisProcess } from "./running-process.ts";

/** One part of a change; paths are relative to the folder, with `/`. */
export type Step =
  | { readonly write: string; readonly content: string | Uint8Array }
  | { readonly move: string; readonly to: string }
  | { readonly remove: string };

/** A folder to be changed and the one that keeps the notes of it, both absolute. Never notes in content: they are obeyed. */
export interface NotedFolder {
  readonly dir: string;
  readonly notes: string;
}

/** Where the commands of a project (absolute) keep their notes. */
export function notesIn(project: string): string {
  return path.join(project, ".cache", "vorhaben");
}

let count = 0;

/**
 * Changes a folder wholly or not at all, in the order of the steps; folders of new files are made. What needs room on the
 * disk is done first, beside; then a note of what is to be renamed decides: a kill before it leaves the old, a kill after it
 * the new, once `finishChanges` has run. A failure puts everything back before it is thrown on.
 */
export function changeFolder({ dir, notes }: NotedFolder, steps: readonly Step[]): void {
  const id = `${process.pid}-${++count}`;
  const file = path.join(notes, `${id}.json`);
  const plan = { by: thisProcess(), beside: path.join(dir, `.vorhaben-${id}`) };
  const missing = [...new Set(steps.flatMap((step) => missingFolders(dir, step)))];
  const made: string[] = [];
  const whole = { ...plan, made };
  let undo: readonly Rename[] = [];
  try {
    mkdirSync(notes, { recursive: true });
    note(file, { ...plan, made: missing, renames: [] });
    mkdirSync(plan.beside);
    for (const folder of missing) {
      // Of two who make the same entry at a time one fails here.
      mkdirSync(folder);
      made.push(folder);
    }
    const pairs = steps.map((step, i) => prepare(dir, path.join(plan.beside, String(i)), step));
    const renames = pairs.map(({ forth }) => forth);
    note(file, { ...whole, renames });
    undo = pairs.map(({ back }) => back).toReversed();
    carryOut(renames);
  } catch (error) {
    takeBack(file, whole, undo);
    throw error;
  }
  clear(file, whole);
}

function takeBack(file: string, plan: Omit<Plan, "renames">, undo: readonly Rename[]): void {
  if (undo.length > 0) {
    note(file, { ...plan, renames: undo });
    carryOut(undo);
  }
  clear(file, plan);
}

/** Makes what a step needs, and says what to rename for it and for taking it back. */
function prepare(dir: string, beside: string, step: Step): { forth: Rename; back: Rename } {
  if ("move" in step) {
    const [from, to] = [path.join(dir, step.move), path.join(dir, step.to)];
    // Taking it back would otherwise move what was there before.
    if (isThere(to)) throw Object.assign(new Error(`${to} is there already`), { code: "EEXIST" });
    return { forth: [from, to], back: [to, from] };
  }
  const target = path.join(dir, "write" in step ? step.write : step.remove);
  const gone = `${beside}.alt`;
  if ("remove" in step) return { forth: [target, gone], back: [gone, target] };
  const fresh = `${beside}.neu`;
  const isNew = !isThere(target);
  // The mode stays as the user has set it.
  writeFileSync(fresh, step.content, { flush: true, ...(!isNew && { mode: statSync(target).mode }) });
  if (isNew) return { forth: [fresh, target], back: [target, fresh] };
  keep(target, gone);
  return { forth: [fresh, target], back: [gone, target] };
}

/** Not every file system knows a second name for a file. */
function keep(file: string, as: string): void {
  try {
    linkSync(file, as);
  } catch {
    copyFileSync(file, as);
  }
}

/** Folders that a new file needs, outermost first. */
function missingFolders(dir: string, step: Step): string[] {
  const folders: string[] = [];
  if (!("write" in step)) return folders;
  for (let at = path.dirname(path.join(dir, step.write)); at !== dir && !isThere(at); at = path.dirname(at))
    folders.unshift(at);
  return folders;
}
