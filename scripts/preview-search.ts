import { setTimeout } from "node:timers/promises";
import { searchFiles } from "../src/export/search-files.ts";
import { writeFiles } from "../src/export/write-files.ts";
import { foreignDocuments } from "../src/hubs/foreign-documents.ts";
import type { WrittenPage } from "../src/model/page.ts";
import type { Site } from "../src/model/site.ts";
import { withFoundUnder } from "../src/search/with-found-under.ts";
import { inTurns } from "./live/in-turns.ts";

/** Milliseconds without an edit after which the search is made anew: it takes longer than all else. */
const quiet = 300;

/** The search of a preview, whose index follows the pages when there is time for it. */
export class PreviewSearch {
  readonly #dir: string;
  #latest = new AbortController();
  /** There is one Pagefind for all indexes. */
  #running = Promise.resolve();

  /** `dir` is the folder of the built site. */
  constructor(dir: string) {
    this.#dir = dir;
  }

  /** Makes the index of all pages. */
  async make(pages: readonly WrittenPage[], site: Site, signal?: AbortSignal): Promise<void> {
    const found = [...withFoundUnder(pages, site), ...foreignDocuments(site)];
    const files = await searchFiles(found, (at) => site.url(at), signal);
    const written = Iterator.from(files).map((file) => writeFiles([file], this.#dir));
    await inTurns(written, () => !signal?.aborted);
  }

  /** Makes the index anew when nothing else is to be done; other pages put an end to it. */
  follow(pages: readonly WrittenPage[], site: Site): void {
    this.outdate();
    const { signal } = (this.#latest = new AbortController());
    const make = async (): Promise<void> => {
      try {
        await setTimeout(quiet, undefined, { signal });
        await this.make(pages, site, signal);
      } catch (error) {
        if (!signal.aborted) console.error(error);
      }
    };
    this.#running = this.#running.then(make);
  }

  /** Says that pages are about to change, so that an index of them is of no use. */
  outdate(): void {
    this.#latest.abort();
  }
}
