import { renameSync, writeFileSync } from "node:fs";
import { threadId } from "node:worker_threads";

/** Writes a file of a cache: a killed build must not leave half of it, nor two at once write into one. */
export function keep(file: string, content: Uint8Array | string): void {
  const growing = `${file}.${process.pid}-${threadId}.neu`;
  writeFileSync(growing, content);
  renameSync(growing, file);
}
