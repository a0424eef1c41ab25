import { copyFileSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isSame } from "../../src/live/share.ts";
import type { OutputFile, Page } from "../../src/model/page.ts";

/** Something that lies in a folder under its path: a page, or a file. */
type Output = Page | OutputFile;

/** A folder that follows what should lie in it: only what changed is written, and what is no longer made goes. */
export class LiveOutput {
  readonly #dir: string;
  readonly #written = new Map<string, { readonly output: Output; readonly content: unknown }>();

  constructor(dir: string) {
    this.#dir = dir;
  }

  /** Empties the folder. */
  clear(): void {
    rmSync(this.#dir, { recursive: true, force: true });
    this.#written.clear();
  }

  /** Writes those that are new or other than before; true when there were any. */
  write(outputs: Iterable<Output>): boolean {
    let isAnew = false;
    for (const output of outputs) {
      const old = this.#written.get(output.path);
      if (old?.output === output && !("source" in output)) continue;
      const content = contentOf(output);
      if (old && isSame(old.content, content)) continue;
      const file = this.#place(output);
      mkdirSync(path.dirname(file), { recursive: true });
      // A reader never gets half a file.
      const unfinished = `${file}.neu`;
      if ("source" in output) copyFileSync(output.source, unfinished);
      else writeFileSync(unfinished, "html" in output ? output.html : output.content);
      renameSync(unfinished, file);
      this.#written.set(output.path, { output, content });
      isAnew = true;
    }
    return isAnew;
  }

  /** Deletes everything but these. */
  keep(outputs: Iterable<Output>): void {
    const kept = new Set(Array.from(outputs, ({ path: at }) => at));
    for (const [at, { output }] of this.#written) {
      if (kept.has(at)) continue;
      rmSync(this.#place(output), { force: true });
      this.#written.delete(at);
    }
  }

  #place(output: Output): string {
    const place = path.join(this.#dir, output.path.endsWith("/") ? `${output.path}index.html` : output.path);
    if (!place.startsWith(this.#dir + path.sep)) throw new Error(`path leaves the output: ${output.path}`);
    return place;
  }
}

/** What tells an output from an earlier one; a file that is copied may change under its name. */
function contentOf(output: Output): unknown {
  if ("html" in output) return output.html;
  if ("content" in output) return output.content;
  const { size, mtimeMs } = statSync(output.source);
  return [output.source, size, mtimeMs];
}
