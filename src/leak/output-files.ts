import { readdirSync } from "node:fs";
import path from "node:path";

/** All files below a folder with `/`, sorted by their bytes. */
export function outputFiles(dir: string): string[] {
  const names: string[] = [];
  // Folder by folder: what Node does by itself asks the disk again what each one is.
  for (const folders = [""]; folders.length > 0;) {
    const folder = folders.pop()!;
    for (const entry of readdirSync(path.join(dir, folder), { withFileTypes: true })) {
      if (entry.isDirectory()) folders.push(`${folder}${entry.name}/`);
      else names.push(inBytes(folder + entry.name));
    }
  }
  // One sign per byte: then the order of signs is that of bytes.
  return names.toSorted().map((name) => Buffer.from(name, "latin1").toString());
}

const inBytes = (name: string): string => Buffer.from(name).toString("latin1");
