import { copyFileSync, linkSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { OutputFile } from "../model/page.ts";

/** Writes or copies files below `out`; throws on a path that would leave it, which only a programming error can make. */
export function writeFiles(files: readonly OutputFile[], out: string): void {
  const made = new Set<string>();
  for (const file of files) {
    const target = path.join(out, file.path);
    if (!target.startsWith(out + path.sep)) throw new Error(`path leaves the output: ${file.path}`);
    const dir = path.dirname(target);
    if (!made.has(dir)) {
      mkdirSync(dir, { recursive: true });
      made.add(dir);
    }
    if ("source" in file) (file.kept ? linkOrCopy : copyFileSync)(file.source, target);
    else writeFileSync(target, file.content);
  }
}

/** Gives a file a second name: a link takes no room and a tenth of the time; other disks, other owners and some systems want a copy. */
export function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}
