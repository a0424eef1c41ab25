import { readFileSync, writeFileSync } from "node:fs";
import { allPatterns } from "./all-patterns.ts";
import { faultOf } from "./judge.ts";
import { written, type Pattern } from "./patterns-of.ts";

/** The patterns that recheck has cleared; `node test/schutz/muster/write-cleared.ts` adds new ones and drops what is gone. */
export const clearedFile = new URL("cleared.json", import.meta.url);

/** What stands in the file. */
export function cleared(): ReadonlySet<string> {
  return new Set(JSON.parse(readFileSync(clearedFile, "utf8")) as string[]);
}

if (import.meta.main) {
  const known = cleared();
  const isSafe = (one: Pattern): boolean => known.has(written(one)) || faultOf(one) === undefined;
  const safe = allPatterns.filter(isSafe).map(written);
  writeFileSync(clearedFile, `${JSON.stringify(safe, null, 2)}\n`);
}
