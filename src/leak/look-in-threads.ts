import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { firstLook, type Glance, type Looked } from "./first-look.ts";
import type { ReaderFor } from "./load-readers.ts";
import type { LookOrder } from "./look-worker.ts";

/** For fewer files a thread costs more than it saves. */
const many = 4_000;

/** {@link firstLook}, half of many files in a second thread where `threads` allows one; it says the same either way. */
export async function lookInThreads(
  dir: string,
  files: readonly string[],
  looked: Looked,
  readerFor: ReaderFor,
  threads: boolean,
): Promise<Glance[]> {
  if (!threads || files.length < many) return firstLook(dir, files, looked, readerFor);
  const half = Math.ceil(files.length / 2);
  // Entries, where traces come from, cannot be sent.
  const plain = looked.patterns.map((pattern) => ({ ...pattern, origin: undefined }));
  const order: LookOrder = { ...looked, dir, files: files.slice(half), patterns: plain };
  const worker = new Worker(new URL("look-worker.ts", import.meta.url), { workerData: order });
  const others = once(worker, "message") as Promise<[Glance[]]>;
  // Until it is awaited a failure has nobody who hears of it.
  others.catch(() => undefined);
  try {
    const own = firstLook(dir, files.slice(0, half), looked, readerFor);
    return [...own, ...(await others)[0]];
  } finally {
    await worker.terminate();
  }
}
