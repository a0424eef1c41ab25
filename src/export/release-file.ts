import { writeFileSync } from "node:fs";

/**
 * Writes beside an output (never into it: the public must not learn of a Sperrfrist) when the public site must be built
 * again: the moment in ISO 8601 as the entry has it, or nothing. A scheduled job compares it with its clock.
 */
export function writeReleaseFile(out: string, nextRelease: string | undefined): void {
  writeFileSync(`${out}.freigabe.txt`, nextRelease === undefined ? "" : `${nextRelease}\n`);
}
