import { lstatSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { limits } from "../../read/limits.ts";
import { kennungFault } from "../../read/names.ts";
import { tooLong } from "../../read/size-problem.ts";
import type { EntryPath } from "./entry-path.ts";
import { textFault } from "./given.ts";
import { Refused } from "./refused.ts";

/**
 * Makes sure that a path below `root` leads over real folders to a real file or folder, or to nothing; throws {@link Refused}.
 * A link would show or overwrite what lies elsewhere.
 */
export function assertReal(root: string, relative: string): void {
  let at = root;
  for (const [index, name] of relative.split("/").entries()) {
    at = path.join(at, name);
    const found = lstatSync(at, { throwIfNoEntry: false });
    if (!found) return;
    const last = index === relative.split("/").length - 1;
    if (!found.isDirectory() && !(last && found.isFile()))
      throw new Refused(`„${relative}“ ist oder liegt hinter einer Verknüpfung (Symlink). Entfernen Sie sie.`);
  }
}

/** Makes sure that a folder below `root` holds real files and folders only; throws {@link Refused}. */
export function assertRealFiles(root: string, relative: string): void {
  assertReal(root, relative);
  for (const name of namesIn(path.join(root, relative))) assertReal(root, `${relative}/${name}`);
}

/** Refuses to overwrite an entry that nobody could see before: the editor shows an unreadable file as an empty one. */
export function assertReadable(root: string, file: EntryPath): void {
  assertReal(root, file.path);
  const full = path.join(root, file.path);
  const found = lstatSync(full, { throwIfNoEntry: false });
  if (!found) return;
  const fault = found.size > limits.markdown ? tooLong : textFault(readFileSync(full));
  if (fault)
    throw new Refused(
      `„${file.path}“ ist nicht lesbar und wird deshalb nicht überschrieben: ${fault} Berichtigen Sie die Datei zuerst in einem Texteditor.`,
    );
}

/** Paths of the texts of all entries in the folder of a type, sorted; links and what has no proper name are left out. */
export function indexPaths(root: string, relative: string): string[] {
  assertReal(root, relative);
  return namesIn(path.join(root, relative))
    .filter((name) => !kennungFault(name))
    .map((name) => `${relative}/${name}/index.md`)
    .filter(
      (file) => isReal(path.join(root, path.dirname(file)), "Directory") && isReal(path.join(root, file), "File"),
    );
}

/** Paths of the real folders in a folder, sorted. */
export function foldersIn(root: string, relative: string): string[] {
  assertReal(root, relative);
  return namesIn(path.join(root, relative))
    .map((name) => `${relative}/${name}`)
    .filter((dir) => isReal(path.join(root, dir), "Directory"));
}

/** Names of the real files of an entry's folder, those of former versions as `fassungen/1.0.md`. */
export function filesOf(root: string, dir: string): string[] {
  assertRealFiles(root, dir);
  return namesIn(path.join(root, dir)).flatMap((name) =>
    isReal(path.join(root, dir, name), "File")
      ? [name]
      : filesOf(root, `${dir}/${name}`).map((inner) => `${name}/${inner}`),
  );
}

function namesIn(dir: string): string[] {
  return lstatSync(dir, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(dir).toSorted() : [];
}

function isReal(file: string, kind: "File" | "Directory"): boolean {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found !== undefined && (kind === "File" ? found.isFile() : found.isDirectory());
}
