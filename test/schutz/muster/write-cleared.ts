import { readFileSync, writeFileSync } from "node:fs";
import { allPatterns } from "./all-patterns.ts";
import { faultOf } from "./judge.ts";
import { written } from "./patterns-of.ts";

/** The patterns that recheck has cleared; `node test/schutz/muster/write-cleared.ts` writes them, which takes minutes. */
export const clearedFile = new URL("cleared.json", import.meta.url);

/** What stands in the file. */
export function cleared(): ReadonlySet<string> {
  return new Set(JSON.parse(readFileSync(clearedFile, "utf8")) as string[]);
}

if (import.meta.main) {
  const safe = allPatterns.filter((pattern) => faultOf(pattern) === undefined).map(written);
  writeFileSync(clearedFile, `${JSON.stringify(safe, null, 2)}\n`);
}
