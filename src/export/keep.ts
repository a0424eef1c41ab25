import { renameSync, writeFileSync } from "node:fs";

/** Writes a file of a cache: a killed build must not leave half of it, nor two at once write into one. */
export function keep(file: string, content: Uint8Array): void {
  const growing = `${file}.${process.pid}.neu`;
  writeFileSync(growing, content);
  renameSync(growing, file);
}
