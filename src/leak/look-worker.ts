import { parentPort as port, workerData } from "node:worker_threads";
import { firstLook, type Looked } from "./first-look.ts";
import { loadReaders } from "./load-readers.ts";

/** What a thread is to look at. */
export interface LookOrder extends Looked {
  readonly dir: string;
  readonly files: readonly string[];
}

const { dir, files, ...looked } = workerData as LookOrder;
const glances = firstLook(dir, files, looked, await loadReaders());
if (port) port.postMessage(glances);
