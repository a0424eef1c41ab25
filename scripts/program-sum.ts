import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { sumOf } from "../src/leak/own-files.ts";

/** Sum of the program in some folders of a project and in further files of it, of its libraries, and of Node; not of tests. */
export function programSum(project: string, folders: readonly string[], files: readonly string[] = []): string {
  const inFolders = folders.flatMap((folder) =>
    readdirSync(path.join(project, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
      .map(({ parentPath, name }) => path.relative(project, path.join(parentPath, name))),
  );
  const sum = createHash("sha256").update(JSON.stringify(process.versions));
  for (const file of [...inFolders.toSorted(), ...files, "package-lock.json"])
    sum.update(`\n${file} ${sumOf(readFileSync(path.join(project, file)))}`);
  return sum.digest("hex");
}
