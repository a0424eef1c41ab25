import { readdirSync } from "node:fs";
import path from "node:path";

/**
 * What in a folder is neither file nor folder, sorted: Node's permissions follow symbolic links out of the folders they
 * allow, and a device or a pipe can be read for ever. Only names are looked at.
 */
export function notOnlyFiles(dir: string): readonly string[] {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isFile() && !entry.isDirectory())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .toSorted();
}
