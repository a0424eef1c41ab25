import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Task } from "./document-cache.ts";

/** Fewer documents than these are not worth another thread. */
const perWorker = 6;

/** Writes documents in worker threads, each as soon as one is free; rejects when one cannot be written. */
export async function writeInWorkers(tasks: readonly Task[]): Promise<void> {
  const count = Math.min(availableParallelism(), Math.ceil(tasks.length / perWorker));
  const queue = tasks.values();
  await Promise.all(Array.from({ length: count }, () => work(queue)));
}

function work(queue: Iterator<Task>): Promise<void> {
  const worker = new Worker(new URL("document-worker.ts", import.meta.url));
  const done = new Promise<void>((resolve, reject) => {
    const next = (): void => {
      const { done: empty, value } = queue.next();
      if (empty) resolve();
      else worker.postMessage(value);
    };
    worker.on("message", next).on("error", reject);
    next();
  });
  return done.finally(() => worker.terminate());
}
