import { closeSync, fstatSync, openSync, readdirSync, type Dirent } from "node:fs";
import path from "node:path";
import { lookIn } from "../disk/file-marks.ts";
import type { EntryFile } from "../model/entry.ts";
import type { Problem } from "../model/problem.ts";
import { readProblem } from "./read-problem.ts";
import { sizeProblem } from "./size-problem.ts";
import { twinProblem } from "./twin-problem.ts";

/** A file with its absolute path. */
export type DiskFile = EntryFile & { readonly path: string };

/** Real files and folders of one folder, sorted by name. */
export interface Listing {
  readonly files: readonly DiskFile[];
  readonly folders: readonly { readonly name: string; readonly path: string }[];
}

/** Names that git and file managers leave behind; never content, never published. */
const ignored = new Set([".gitkeep", ".DS_Store", "Thumbs.db", "desktop.ini"]);

/**
 * Lists a folder without following anything: links, devices and names that differ only by case or Unicode form are
 * problems and left out. `at` is the folder relative to content/; `inner` are subfolders whose files are listed too.
 */
export function listFolder(dir: string, at: string, problems: Problem[], inner?: readonly string[]): Listing {
  const files: DiskFile[] = [];
  const folders: { name: string; path: string }[] = [];
  const seen = new Map<string, string>();
  for (const entry of entriesOf(dir, at, problems)) {
    if (ignored.has(entry.name)) continue;
    const file = at === "" ? entry.name : `${at}/${entry.name}`;
    const full = path.join(dir, entry.name);
    const fault = kindFault(entry);
    const problem = fault ? readProblem(file, ...fault) : twinProblem(file, entry.name, seen);
    if (problem) problems.push(problem);
    else if (entry.isDirectory()) {
      if (inner?.includes(entry.name)) files.push(...innerFiles(full, entry.name, file, problems));
      else if (inner)
        problems.push(
          readProblem(
            file,
            "unterordner",
            `Der Unterordner „${entry.name}“ ist hier nicht erlaubt.`,
            "Legen Sie die Dateien direkt neben index.md.",
          ),
        );
      else folders.push({ name: entry.name, path: full });
    } else {
      const found = readable(full);
      const wrong = found === undefined ? unreadable(file) : sizeProblem(file, found.size);
      if (wrong) problems.push(wrong);
      else files.push({ name: entry.name, ...found!, path: full });
    }
  }
  return { files, folders };
}

function entriesOf(dir: string, at: string, problems: Problem[]): readonly Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    problems.push(unreadable(at));
    return [];
  }
}

/** Size of a file in bytes and what it looks like, or nothing when this user may not read it. */
function readable(file: string): Pick<EntryFile, "size" | "look"> | undefined {
  try {
    const open = openSync(file, "r");
    try {
      const stat = fstatSync(open, { bigint: true });
      return { size: Number(stat.size), look: lookIn(stat) };
    } finally {
      closeSync(open);
    }
  } catch {
    return undefined;
  }
}

function unreadable(file: string): Problem {
  return readProblem(
    file,
    "nicht-lesbar",
    "Das lässt sich nicht lesen: Die Rechte fehlen.",
    "Geben Sie im Dateisystem das Recht zu lesen, oder entfernen Sie es.",
  );
}

function innerFiles(dir: string, name: string, at: string, problems: Problem[]): DiskFile[] {
  return listFolder(dir, at, problems, []).files.map((file) => ({ ...file, name: `${name}/${file.name}` }));
}

type Fault = [rule: string, message: string, hint: string];

function kindFault(entry: Dirent): Fault | undefined {
  if (entry.isSymbolicLink())
    return [
      "verknuepfung",
      "Verknüpfungen (Symlinks) sind nicht erlaubt.",
      "Legen Sie die Datei selbst in den Ordner.",
    ];
  if (!entry.isFile() && !entry.isDirectory())
    return ["keine-datei", "Das ist keine gewöhnliche Datei.", "Entfernen Sie sie."];
  // Node puts this character for bytes that are no UTF-8, and then there is no way to the file.
  if (entry.name.includes("\ufffd"))
    return ["dateiname", "Der Name ist nicht in UTF-8 geschrieben.", "Benennen Sie um; am sichersten ohne Umlaute."];
  if (entry.name.startsWith("."))
    return [
      "versteckte-datei",
      "Versteckte Dateien sind nicht erlaubt.",
      "Entfernen Sie sie oder benennen Sie sie um.",
    ];
  return undefined;
}
