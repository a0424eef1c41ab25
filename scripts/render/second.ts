import { Worker, type Transferable } from "node:worker_threads";
import { inbox } from "./inbox.ts";
import type { FromSecond, ToSecond } from "./second-thread.ts";

/** The second thread, as the first one sees it. */
export interface Second {
  readonly worker: Worker;
  readonly tell: <K extends keyof ToSecond>(kind: K, what: ToSecond[K], ports?: Transferable[]) => void;
  /** What it tells of one kind; fails with it. */
  readonly hear: <K extends keyof FromSecond>(kind: K) => Promise<FromSecond[K]>;
}

/** Starts the second thread, which waits to be told the site. */
export function startSecond(): Second {
  const worker = new Worker(new URL("second-thread.ts", import.meta.url));
  const failed = new Promise<never>((_, reject) => void worker.once("error", reject));
  // Content with errors is not linked well; then nobody asks for the work.
  failed.catch(() => {});
  const hear = inbox<FromSecond>(worker);
  return {
    worker,
    tell: (kind, what, ports = []) => worker.postMessage({ kind, what }, ports),
    hear: (kind) => Promise.race([hear(kind), failed]),
  };
}
