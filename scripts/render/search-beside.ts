import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { searchFiles } from "../../src/export/search-files.ts";
import { mayStartThreads } from "../../src/may-start-threads.ts";
import type { OutputFile } from "../../src/model/page.ts";
import type { Index } from "../build-site.ts";
import type { SearchOrder } from "./search-thread.ts";

/** Fewer entries are indexed before a thread has started. */
const worthAThread = 1000;

/** Makes {@link searchFiles} of at least so many entries in a thread of its own, so that this one can do something else meanwhile. */
export function searchBeside(least = worthAThread): Index {
  return async (pages, url) => {
    const searched = pages.filter(({ search }) => search);
    if (searched.length < least || !mayStartThreads()) return searchFiles(pages, url);
    const order: SearchOrder = { pages: searched, base: url("/") };
    const worker = new Worker(new URL("search-thread.ts", import.meta.url), { workerData: order });
    const [files] = (await once(worker, "message")) as [readonly OutputFile[]];
    return files;
  };
}
