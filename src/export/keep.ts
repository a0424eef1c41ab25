import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { threadId } from "node:worker_threads";
import { isRunning } from "../disk/running-process.ts";

/** Makes the folder of a cache, and removes what killed builds have left half written in it. */
export function openCache(dir: string): void {
  mkdirSync(dir, { recursive: true });
  for (const name of readdirSync(dir)) {
    const pid = /\.(\d+)-\d+\.neu$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning({ pid: Number(pid) })) rmSync(path.join(dir, name), { force: true });
  }
}

/** Writes a file of a cache: a killed build must not leave half of it, nor two at once write into one. */
export function keep(file: string, content: Uint8Array | string): void {
  const growing = growingName(file);
  try {
    writeFileSync(growing, content, { flush: mayFlush() });
    renameSync(growing, file);
  } catch (error) {
    rmSync(growing, { force: true });
    throw error;
  }
}

/** As {@link keep}, while this thread does something else than wait for the disk. */
export async function keepMeanwhile(file: string, content: Uint8Array): Promise<void> {
  const growing = growingName(file);
  try {
    await writeFile(growing, content, { flush: mayFlush() });
    await rename(growing, file);
  } catch (error) {
    await rm(growing, { force: true });
    throw error;
  }
}

const growingName = (file: string): string => `${file}.${process.pid}-${threadId}.neu`;

/**
 * What is found in a cache is never looked at again: not even a power cut may leave an empty file of its name. Node forbids
 * to wait for the disk behind its permissions, where caches live for one build only.
 */
const mayFlush = (): boolean => process.permission === undefined;
