import { hash } from "node:crypto";
import { copyFileSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { OutputFile, Page } from "../../src/model/page.ts";

/** Something that lies in a folder under its path: a page, or a file. */
type Output = Page | OutputFile;

/** A folder that follows what should lie in it: only what changed is written, and what is no longer made goes. */
export class LiveOutput {
  readonly #dir: string;
  /** What tells an output from an earlier one, by path; the output itself would fill the memory. */
  readonly #marks = new Map<string, string>();
  #pagesWritten = 0;

  constructor(dir: string) {
    this.#dir = dir;
  }

  /** How many pages were written so far, those written again too. */
  get pagesWritten(): number {
    return this.#pagesWritten;
  }

  /** Empties the folder. */
  clear(): void {
    rmSync(this.#dir, { recursive: true, force: true });
    this.#marks.clear();
  }

  /** Writes those that are new or other than before. */
  write(outputs: Iterable<Output>): void {
    for (const output of outputs) {
      const { mark, put } = contentOf(output);
      if (this.#marks.get(output.path) === mark) continue;
      const file = this.#place(output.path);
      mkdirSync(path.dirname(file), { recursive: true });
      // A reader never gets half a file.
      const unfinished = `${file}.neu`;
      put(unfinished);
      renameSync(unfinished, file);
      this.#marks.set(output.path, mark);
      if ("html" in output) this.#pagesWritten++;
    }
  }

  /** Deletes everything but these. */
  keep(outputs: Iterable<Pick<Output, "path">>): void {
    const kept = new Set(Array.from(outputs, ({ path: at }) => at));
    for (const at of this.#marks.keys()) {
      if (kept.has(at)) continue;
      rmSync(this.#place(at), { force: true });
      this.#marks.delete(at);
    }
  }

  #place(at: string): string {
    const place = path.join(this.#dir, at.endsWith("/") ? `${at}index.html` : at);
    if (!place.startsWith(this.#dir + path.sep)) throw new Error(`path leaves the output: ${at}`);
    return place;
  }
}

/** What tells an output from an earlier one, and how it comes into a file; what is copied may change under its name. */
function contentOf(output: Output): { readonly mark: string; readonly put: (file: string) => void } {
  if ("source" in output) {
    const { size, mtimeMs } = statSync(output.source);
    return { mark: `${output.source} ${size} ${mtimeMs}`, put: (file) => copyFileSync(output.source, file) };
  }
  const bytes = Buffer.from("html" in output ? output.html : output.content);
  return { mark: hash("sha256", bytes, "base64"), put: (file) => writeFileSync(file, bytes) };
}
