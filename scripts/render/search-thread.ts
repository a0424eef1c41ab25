import { parentPort as port, workerData, type MessagePort } from "node:worker_threads";
import { pagefindFiles } from "../../src/export/search-files.ts";
import { urlOf } from "../../src/model/address.ts";
import type { WrittenPage } from "../../src/model/page.ts";
import { indexDocument, type IndexDocument } from "../../src/search/index-documents.ts";
import { byIndexOrder, inIndexOrder, isFound, type FoundPage } from "../../src/search/index-order.ts";
import { searchHelp } from "../../src/search/search-help.ts";
import { InOrder } from "./in-order.ts";
import type { Portion } from "./job-share.ts";

/** What a thread is to index. */
export interface SearchOrder {
  /** Path at which the site stands. */
  readonly base: string;
  /** How many jobs make the pages. */
  readonly count: number;
  /** What is found besides pages. */
  readonly more: readonly WrittenPage[];
  /** Where the second thread sends its pages. */
  readonly second: MessagePort;
}

/** What a portion of jobs has made. */
export interface FoundPortion {
  readonly portion: Portion;
  readonly pages: readonly WrittenPage[];
}

if (!port) throw new Error("started without a first thread");
const { base, count, more, second } = workerData as SearchOrder;
const portions = new InOrder<readonly WrittenPage[]>(count);
const senders = [port, second];
for (const sender of senders) sender.on("message", ({ portion, pages }: FoundPortion) => portions.put(portion, pages));

const pages: FoundPage[] = [];

/** Documents as their pages come, which must be in the order of the index. */
async function* documents(): AsyncGenerator<IndexDocument, void, undefined> {
  for await (const page of merged(portions, inIndexOrder(more))) {
    const last = pages.at(-1);
    if (last && byIndexOrder(last, page) > 0) throw new Error(`${page.path} comes too late for the index`);
    pages.push(page);
    yield indexDocument(page, (at) => urlOf({ origin: "", base }, at));
  }
}

async function* merged(
  all: AsyncIterable<readonly WrittenPage[]>,
  others: readonly FoundPage[],
): AsyncGenerator<FoundPage, void, undefined> {
  let next = 0;
  for await (const some of all)
    for (const page of some.filter(isFound)) {
      while (next < others.length && byIndexOrder(others[next]!, page) < 0) yield others[next++]!;
      yield page;
    }
  yield* others.slice(next);
}

const index = await pagefindFiles(documents());
port.postMessage([...index, ...searchHelp(pages)]);
for (const sender of senders) sender.close();
