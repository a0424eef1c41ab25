import { readdirSync, rmdirSync, unlinkSync } from "node:fs";
import path from "node:path";
import { lookOf } from "../../src/disk/file-marks.ts";
import { markerFile } from "../../src/export/output-place.ts";

/**
 * Deletes everything below a folder but files that look as they are wanted, by their names from there, and the marker of
 * an output; gives the names of those that stay.
 */
export function tidyFolder(dir: string, wanted: ReadonlyMap<string, string>): ReadonlySet<string> {
  const stays = new Set<string>();
  tidy(dir, "", wanted, stays);
  return stays;
}

/** True when nothing is left in the folder. */
function tidy(dir: string, folder: string, wanted: ReadonlyMap<string, string>, stays: Set<string>): boolean {
  let left = 0;
  for (const entry of readdirSync(path.join(dir, folder), { withFileTypes: true })) {
    const name = folder + entry.name;
    const at = path.join(dir, name);
    if (entry.isDirectory()) {
      if (tidy(dir, `${name}/`, wanted, stays)) rmdirSync(at);
      else left++;
      continue;
    }
    const look = entry.isFile() ? wanted.get(name) : undefined;
    if (look !== undefined && lookOf(at) === look) stays.add(name);
    else if (name !== markerFile) unlinkSync(at);
    if (stays.has(name) || name === markerFile) left++;
  }
  return left === 0;
}
