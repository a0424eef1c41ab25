import { writeFileSync } from "node:fs";
import { readLock } from "./lock-file.ts";
import { sbomOf } from "./sbom-of.ts";

/** Writes beside an output (never into it: readers have no use for it) what the program that made it is made of. */
export function writeSbom(out: string, project: string): void {
  writeFileSync(`${out}.sbom.json`, `${JSON.stringify(sbomOf(readLock(project)), null, 1)}\n`);
}
