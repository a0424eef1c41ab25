import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Entry } from "../model/entry.ts";
import type { Origin } from "./trace.ts";

/** Files smaller than this may be alike by chance. */
const least = 64;

/** Sum of a file's bytes. */
export function sumOf(bytes: Buffer): string {
  return hash("sha256", bytes, "hex");
}

/** Sums of the files beside entries, with the entry each belongs to. */
export function fileSums(entries: readonly Entry[]): ReadonlyMap<string, Origin> {
  const sums = new Map<string, Origin>();
  for (const entry of entries) {
    for (const { name, path, size } of entry.files) {
      if (path === undefined || size < least) continue;
      const sum = sumOf(readFileSync(path));
      if (!sums.has(sum)) sums.set(sum, { entry, kind: "datei", file: name });
    }
  }
  return sums;
}
