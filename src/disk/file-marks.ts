import { createHash } from "node:crypto";
import { readFileSync, statSync, type BigIntStats } from "node:fs";
import { keep } from "./keep.ts";

/** What a file looked like: whoever changes its bytes changes this too, unless they mean to deceive. */
export function lookOf(file: string): string {
  return lookIn(statSync(file, { bigint: true }));
}

/** The same of a file that was asked already. */
export function lookIn({ size, mtimeNs, ino }: Pick<BigIntStats, "size" | "mtimeNs" | "ino">): string {
  return `${size} ${mtimeNs} ${ino}`;
}

/** What was noted of files when their bytes were found right; nothing when the list is damaged. */
export function readMarks<V>(list: string): ReadonlyMap<string, V> {
  try {
    const [sum = "", json = ""] = readFileSync(list, "utf8").split("\n");
    return sum === sumOf(json) ? new Map(JSON.parse(json) as [string, V][]) : new Map();
  } catch {
    return new Map();
  }
}

/** Writes the list anew. */
export function keepMarks<V>(list: string, marks: ReadonlyMap<string, V>): void {
  const json = JSON.stringify([...marks]);
  keep(list, `${sumOf(json)}\n${json}`, "noted");
}

function sumOf(json: string): string {
  return createHash("sha256").update(json).digest("hex");
}
