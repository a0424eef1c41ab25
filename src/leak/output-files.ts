import { readdirSync } from "node:fs";
import path from "node:path";

/** All files below a folder with `/`, sorted by their bytes. */
export function outputFiles(dir: string): string[] {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const names = entries.map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)));
  return names
    .map((name) => name.split(path.sep).join("/"))
    .toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
