import { parentPort as port, workerData } from "node:worker_threads";
import { isHidden } from "./hidden.ts";
import { loadReaders } from "./load-readers.ts";
import type { SecretsOrder } from "./begin-secrets.ts";
import { findSecrets } from "./secrets.ts";
import { sentSecrets } from "./sent-secrets.ts";

const { entries: sent, project, content, now } = workerData as SecretsOrder;
const entries = sent.map((entry) => ({ ...entry, locate: nowhere }));
const hidden = entries.filter((entry) => isHidden(entry, now));
const open = entries.filter((entry) => !isHidden(entry, now));
const found = findSecrets(hidden, open, { project, content, readerFor: await loadReaders() });
if (port) port.postMessage(sentSecrets(found, entries));

function nowhere(): never {
  throw new Error("places are known in the first thread only");
}
