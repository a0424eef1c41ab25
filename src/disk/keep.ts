import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { threadId } from "node:worker_threads";
import { isRunning } from "./running-process.ts";

/** Makes the folder of a cache, and removes what killed builds have left half written in it. */
export function openCache(dir: string): void {
  mkdirSync(dir, { recursive: true });
  for (const name of readdirSync(dir)) {
    const pid = /\.(\d+)-\d+\.neu$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning({ pid: Number(pid) })) rmSync(path.join(dir, name), { force: true });
  }
}

/**
 * Writes a file of a cache: a killed build must not leave half of it, nor two at once write into one. What is found there
 * and not looked at again is waited for until it is on the disk: not even a power cut may leave an empty file of its name.
 * What is `noted` with its size needs no such wait, which takes longer than all else.
 */
export function keep(file: string, content: Uint8Array | string, noted?: "noted"): void {
  const growing = `${file}.${process.pid}-${threadId}.neu`;
  // Node forbids to wait for the disk behind its permissions, where caches live for one build only.
  const flush = noted === undefined && process.permission === undefined;
  try {
    writeFileSync(growing, content, { flush });
    renameSync(growing, file);
  } catch (error) {
    rmSync(growing, { force: true });
    throw error;
  }
}
