import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Every file below a folder with the hash of its bytes, hidden ones too; undefined when there is no such folder. */
export function folderHashes(dir: string): Readonly<Record<string, string>> | undefined {
  if (!existsSync(dir)) return undefined;
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const hashes = files.map(({ parentPath, name }) => {
    const file = path.join(parentPath, name);
    return [path.relative(dir, file), createHash("sha256").update(readFileSync(file)).digest("hex")] as const;
  });
  return Object.fromEntries(hashes.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
