import { workerData } from "node:worker_threads";
import type { Task } from "./document-cache.ts";
import { writeDocuments } from "./write-documents.ts";

// A thread of its own: writes what it was given and ends.
for (const task of workerData as readonly Task[]) writeDocuments(task);
