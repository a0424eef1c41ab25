import { readLock } from "./lock-file.ts";
import { sbomOf } from "./sbom-of.ts";

/** What stands beside an output (never in it: readers have no use for it) about what the program that made it is made of. */
export function sbomText(project: string): string {
  return `${JSON.stringify(sbomOf(readLock(project)), null, 1)}\n`;
}
