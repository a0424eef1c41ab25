import { parentPort as port, workerData } from "node:worker_threads";
import { searchFiles } from "../../src/export/search-files.ts";
import { urlOf } from "../../src/model/address.ts";
import type { WrittenPage } from "../../src/model/page.ts";

/** What a thread is to index. */
export interface SearchOrder {
  readonly pages: readonly WrittenPage[];
  /** Path at which the site stands. */
  readonly base: string;
}

const { pages, base } = workerData as SearchOrder;
const files = await searchFiles(pages, (at) => urlOf({ origin: "", base }, at));
if (port) port.postMessage(files);
