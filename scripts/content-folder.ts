import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { notesIn, type NotedFolder } from "../src/disk/change-folder.ts";
import { finishChanges } from "../src/disk/finish-changes.ts";
import { decodeText } from "../src/read/read-text.ts";
import { project } from "./project.ts";
import { UsageError } from "./run-command.ts";

/** Where changes to content folders are noted, see `changeFolder`. */
const notes = notesIn(project);

/** A folder, absolute, for changes that are carried out wholly or not at all. */
export function noted(dir: string): NotedFolder {
  return { dir, notes };
}

/** Absolute path of the content folder, given by `--content` or the project's own; what a killed command began is finished first. */
export function contentFolder(flag: string | undefined): string {
  const dir = path.resolve(flag ?? path.join(project, "content"));
  if (!existsSync(dir) || !statSync(dir).isDirectory())
    throw new UsageError(`Den Ordner „${flag ?? "content"}“ gibt es nicht.`);
  finishChanges(notes);
  return dir;
}

/** Text of a content file for reports, if it can be shown; a link put there to show files from elsewhere is not followed. */
export function contentText(dir: string, file: string): string | undefined {
  if (!/\.(md|yaml|bpmn)$/.test(file)) return undefined;
  const full = path.join(realpathSync(dir), file);
  try {
    if (realpathSync(full) !== full || !statSync(full).isFile()) return undefined;
    return decodeText(readFileSync(full));
  } catch {
    // Not there, or not for this user to read, which is what the report says.
    return undefined;
  }
}
