import { readdirSync } from "node:fs";
import path from "node:path";

/** All files below a folder with `/`, sorted by their bytes. */
export function outputFiles(dir: string): string[] {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const names = entries.map((entry) => inBytes(path.relative(dir, `${entry.parentPath}/${entry.name}`)));
  // One sign per byte: then the order of signs is that of bytes.
  return names.toSorted().map((name) => Buffer.from(name, "latin1").toString());
}

const inBytes = (name: string): string => Buffer.from(name.replaceAll(path.sep, "/")).toString("latin1");
