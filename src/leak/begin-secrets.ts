import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Entry } from "../model/entry.ts";
import { mayStartThreads } from "../may-start-threads.ts";
import type { FoundSecrets } from "./secrets.ts";
import { receivedSecrets, type SentSecrets } from "./sent-secrets.ts";

/** What secrets are worked out from; folders are absolute. */
export interface SecretsOf {
  readonly project: string;
  /** All entries as they were read, hidden ones too. */
  readonly entries: readonly Entry[];
  readonly content: string;
  readonly now: Date;
}

/** What a thread is to work out; what finds places in files stays behind. */
export interface SecretsOrder extends Omit<SecretsOf, "entries"> {
  readonly entries: readonly Omit<Entry, "locate">[];
}

/** Secrets that a thread of their own works out. */
export interface BegunSecrets extends SecretsOf {
  readonly found: Promise<FoundSecrets>;
  /** Ends the thread, whether it is finished or not. */
  readonly end: () => Promise<void>;
}

/** For fewer entries a thread costs more than it saves. */
const many = 600;

/** Of more entries a third copy would need more room than the time is worth. */
const tooMany = 20_000;

/** Works out what is hidden while other things are done, where that is worth a thread and one may be started. */
export function beginSecrets({ project, entries, content, now }: SecretsOf): BegunSecrets | undefined {
  if (entries.length < many || entries.length >= tooMany || !mayStartThreads()) return undefined;
  const plain = entries.map(({ locate: _locate, ...entry }) => entry);
  const order: SecretsOrder = { project, entries: plain, content, now };
  const worker = new Worker(new URL("secrets-worker.ts", import.meta.url), { workerData: order });
  const found = once(worker, "message").then(([sent]) => receivedSecrets(sent as SentSecrets, entries));
  // Until it is awaited a failure has nobody who hears of it.
  found.catch(() => undefined);
  return { project, entries, content, now, found, end: async () => void (await worker.terminate()) };
}
