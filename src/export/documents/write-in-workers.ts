import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { mayStartThreads } from "../../may-start-threads.ts";
import type { Task } from "./document-cache.ts";
import { writeDocuments } from "./write-documents.ts";

/** Fewer documents than these are not worth another thread. */
const perWorker = 6;

/** Writes documents in worker threads, as many as there are processors, and a few of them here; rejects when one cannot be written. */
export async function writeInWorkers(tasks: readonly Task[]): Promise<void> {
  // A thread takes longer to start than the documents of an edited entry to write.
  if (tasks.length < perWorker || !mayStartThreads()) return tasks.forEach(writeDocuments);
  const count = Math.min(availableParallelism(), Math.ceil(tasks.length / perWorker));
  // Dealt out like cards: documents of one type are alike, those of different types are not.
  const hands = Array.from({ length: count }, (_, hand) => tasks.filter((_, i) => i % count === hand));
  await Promise.all(hands.map(work));
}

function work(tasks: readonly Task[]): Promise<void> {
  return new Promise((resolve, reject) => {
    new Worker(new URL("document-worker.ts", import.meta.url), { workerData: tasks })
      .on("error", reject)
      .on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`documents: worker ended with ${code}`))));
  });
}
