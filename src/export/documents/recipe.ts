import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";

const src = path.resolve(import.meta.dirname, "..", "..");

/** A sum of all code that documents depend on: when it changes, nothing made before is used. */
export function recipe(): string {
  const own = globSync(
    ["dokument/**/*.ts", "text/typography.ts", "export/documents/*.ts", "export/presse/pack-kit.ts"],
    { cwd: src },
  ).toSorted();
  const hash = createHash("sha256");
  for (const file of own) hash.update(file).update(readFileSync(path.join(src, file)));
  // The version of fflate, which packs the archives.
  return hash.update(readFileSync(path.join(src, "..", "package.json"))).digest("hex");
}
