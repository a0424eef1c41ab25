import { readdirSync, statSync, type Dirent } from "node:fs";
import path from "node:path";
import type { EntryFile } from "../model/entry.ts";
import type { Problem } from "../model/problem.ts";
import { sizeText } from "../text/numbers.ts";
import { limits } from "./limits.ts";
import { foldedName } from "./names.ts";
import { readProblem } from "./read-problem.ts";

/** Real files and folders of one folder, sorted by name. */
export interface Listing {
  readonly files: readonly EntryFile[];
  readonly folders: readonly { readonly name: string; readonly path: string }[];
}

/** Names that git and file managers leave behind; never content, never published. */
const ignored = new Set([".gitkeep", ".DS_Store", "Thumbs.db", "desktop.ini"]);

/**
 * Lists a folder without following anything: links, devices and names that differ only by case or Unicode form are
 * problems and left out. `at` is the folder relative to content/; `inner` are subfolders whose files are listed too.
 */
export function listFolder(dir: string, at: string, problems: Problem[], inner?: readonly string[]): Listing {
  const files: EntryFile[] = [];
  const folders: { name: string; path: string }[] = [];
  const seen = new Map<string, string>();
  const entries = readdirSync(dir, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (ignored.has(entry.name)) continue;
    const file = at === "" ? entry.name : `${at}/${entry.name}`;
    const full = path.join(dir, entry.name);
    const fault = kindFault(entry) ?? twinFault(entry.name, seen);
    if (fault) problems.push(readProblem(file, ...fault));
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
      const { size } = statSync(full);
      if (size > limits.file)
        problems.push(
          readProblem(
            file,
            "datei-zu-gross",
            `Die Datei ist ${sizeText(size)} groß, erlaubt sind ${sizeText(limits.file)}.`,
            "Verkleinern Sie die Datei.",
          ),
        );
      else files.push({ name: entry.name, size, path: full });
    }
  }
  return { files, folders };
}

function innerFiles(dir: string, name: string, at: string, problems: Problem[]): EntryFile[] {
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
  if (entry.name.startsWith("."))
    return [
      "versteckte-datei",
      "Versteckte Dateien sind nicht erlaubt.",
      "Entfernen Sie sie oder benennen Sie sie um.",
    ];
  return undefined;
}

function twinFault(name: string, seen: Map<string, string>): Fault | undefined {
  const twin = seen.get(foldedName(name));
  seen.set(foldedName(name), name);
  if (twin === undefined) return undefined;
  return [
    "name-doppelt",
    `Der Name unterscheidet sich von „${twin}“ nur durch Groß- und Kleinschreibung oder die Schreibweise von Umlauten.`,
    "Benennen Sie eines von beiden um.",
  ];
}
