import { existsSync } from "node:fs";
import path from "node:path";
import { writePages } from "../../.eleventy.ts";
import { fileOf } from "../../src/archive/file-of.ts";
import { writeFiles } from "../../src/export/write-files.ts";
import type { OutputFile, Page, WrittenPage } from "../../src/model/page.ts";
import type { JobOutputs } from "./journal.ts";

/** Pages written at once: Eleventy holds all it writes, and each time costs a little. */
const atOnce = 500;

/** What was written, without what is in it. */
export interface Written {
  readonly pages: readonly Omit<WrittenPage, "search">[];
  readonly files: readonly Pick<OutputFile, "path">[];
}

/** Writes pages and files as they come, and forgets their contents. */
export class OutputWriter {
  readonly #out: string;
  readonly #isShared: boolean;
  readonly #pages: Omit<WrittenPage, "search">[] = [];
  readonly #files: Pick<OutputFile, "path">[] = [];
  #waiting: Page[] = [];

  /**
   * Writes below `out`, an existing folder with an absolute path. In one that `isShared`, files may be those of another
   * output too; to write over one, which only a programming error can make, would change that output.
   */
  constructor(out: string, isShared = false) {
    this.#out = out;
    this.#isShared = isShared;
  }

  /** Takes note of outputs that are there already. */
  note({ pages, files }: JobOutputs): void {
    this.#pages.push(...pages.map(({ search: _search, ...page }) => page));
    this.#files.push(...files);
  }

  /** Writes, or keeps pages until there are enough of them. */
  async write(outputs: readonly (Page | OutputFile)[]): Promise<void> {
    if (this.#isShared) refuseToWriteOver(outputs, this.#out);
    const pages = outputs.filter((output) => "html" in output);
    const files = outputs.filter((output): output is OutputFile => !("html" in output));
    writeFiles(files, this.#out);
    this.#files.push(...files.map(({ path }) => ({ path })));
    this.#waiting.push(...pages);
    if (this.#waiting.length >= atOnce) await this.#flush();
  }

  /** Writes what is still kept, and tells of everything. */
  async end(): Promise<Written> {
    if (this.#waiting.length > 0) await this.#flush();
    return { pages: this.#pages, files: this.#files };
  }

  async #flush(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    await writePages(waiting, this.#out);
    this.#pages.push(...waiting.map(({ html: _written, search: _search, ...page }) => page));
  }
}

/** Throws when something lies where one of these is to lie. */
export function refuseToWriteOver(outputs: readonly { readonly path: string }[], out: string): void {
  const twice = outputs.find(({ path: at }) => existsSync(path.join(out, fileOf(at))));
  if (twice) throw new Error(`two outputs at ${twice.path}`);
}
