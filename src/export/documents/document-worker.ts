import { parentPort } from "node:worker_threads";
import type { Task } from "./document-cache.ts";
import { writeDocuments } from "./write-documents.ts";

// A thread of its own: takes one task after the other and says when it is done.
parentPort?.on("message", (task: Task) => {
  writeDocuments(task);
  parentPort?.postMessage(task.key);
});
