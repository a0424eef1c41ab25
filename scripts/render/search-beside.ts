import { once } from "node:events";
import { MessageChannel, Worker, type MessagePort } from "node:worker_threads";
import { searchFiles } from "../../src/export/search-files.ts";
import { foreignDocuments } from "../../src/hubs/foreign-documents.ts";
import { mayStartThreads } from "../../src/may-start-threads.ts";
import type { OutputFile } from "../../src/model/page.ts";
import type { Site } from "../../src/model/site.ts";
import type { Index } from "../build-site.ts";
import type { Found } from "./do-jobs.ts";
import type { FoundPortion, SearchOrder } from "./search-thread.ts";

/** Fewer entries are indexed before a thread has started. */
const worthAThread = 1000;

/** Makes {@link searchFiles}; of at least so many entries in a thread of its own, while their pages are made. */
export function searchBeside(least = worthAThread): Index {
  const index: Index = (pages, url) => searchFiles(pages, url);
  const beside: Index["beside"] = (site, count) =>
    site.items.length >= least && mayStartThreads() ? new SearchThread(site, count) : undefined;
  return Object.assign(index, { beside });
}

/** Makes the index of pages as they come, in a thread of its own. */
export class SearchThread {
  /** Everything that the search page fetches, once all pages have come. */
  readonly files: Promise<readonly OutputFile[]>;
  /** Takes a {@link FoundPortion} from another thread. */
  readonly second: MessagePort;
  readonly #worker: Worker;

  /** For the pages that `count` jobs make, and what of other hubs is found here. */
  constructor(site: Site, count: number) {
    const { port1, port2 } = new MessageChannel();
    this.second = port1;
    const order: SearchOrder = { base: site.address.base, count, more: foreignDocuments(site), second: port2 };
    const worker = new Worker(new URL("search-thread.ts", import.meta.url), {
      workerData: order,
      transferList: [port2],
    });
    this.#worker = worker;
    this.files = (once(worker, "message") as Promise<[readonly OutputFile[]]>).then(([files]) => files);
    // Until it is awaited a failure has nobody who hears of it.
    this.files.catch(() => undefined);
  }

  /** Takes pages of this thread. */
  readonly add: Found = (portion, pages) => {
    const found: FoundPortion = { portion, pages };
    this.#worker.postMessage(found, []);
  };

  /** Ends the thread before it has what it waits for. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
