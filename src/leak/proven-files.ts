import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Pattern } from "./matcher.ts";
import { sumOf } from "./own-files.ts";

/** What an earlier proof was about: the same program and the same patterns find the same in the same bytes. */
export function proofKey(patterns: readonly Pattern[]): string {
  const program = globSync("**/*.ts", { cwd: import.meta.dirname })
    .toSorted()
    .map((file) => sumOf(readFileSync(path.join(import.meta.dirname, file))));
  // By which windows a text is looked for and where it comes from is of no matter; and entries do not become JSON.
  const looked = patterns.map((pattern) => ({ ...pattern, window: undefined, origin: undefined }));
  return sumOf(Buffer.from(JSON.stringify([process.version, program, looked])));
}

/** Sums of files that an earlier proof under this key has found clear; none when the list is damaged or of another key. */
export function provenFiles(list: string, key: string): ReadonlySet<string> {
  try {
    const [sum = "", ...lines] = readFileSync(list, "utf8").split("\n");
    return sum === sumOfList(key, lines) ? new Set(lines) : new Set();
  } catch {
    return new Set();
  }
}

/** Writes the list anew, where it can be written; others never see half of it. */
export function keepProvenFiles(list: string, key: string, sums: readonly string[]): void {
  const unfinished = `${list}.${process.pid}`;
  try {
    mkdirSync(path.dirname(list), { recursive: true });
    writeFileSync(unfinished, [sumOfList(key, sums), ...sums].join("\n"));
    renameSync(unfinished, list);
  } catch {
    // The next proof only takes longer.
    if (existsSync(unfinished)) rmSync(unfinished);
  }
}

const sumOfList = (key: string, lines: readonly string[]): string => sumOf(Buffer.from([key, ...lines].join("\n")));
