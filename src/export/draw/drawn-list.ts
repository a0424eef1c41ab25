import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { keepMarks, lookOf, readMarks } from "../../disk/file-marks.ts";

/** What was noted of a picture when it was drawn. */
interface Note {
  readonly mark: string;
  readonly sum: string;
}

/** Which files of a cache are still what was drawn. A file that only looks different, as one brought from elsewhere does, is summed up. */
export class DrawnList {
  readonly #cache: string;
  readonly #list: string;
  readonly #notes: Map<string, Note>;
  #changed = false;

  constructor(cache: string) {
    this.#cache = cache;
    this.#list = path.join(cache, "gezeichnet.liste");
    this.#notes = new Map(readMarks<Note>(this.#list));
  }

  /** Whether a file is there and what it was. */
  has(name: string): boolean {
    const noted = this.#notes.get(name);
    if (!noted) return false;
    try {
      const mark = lookOf(path.join(this.#cache, name));
      if (mark === noted.mark) return true;
      if (this.#sum(name) !== noted.sum) return false;
      this.#note(name, { mark, sum: noted.sum });
      return true;
    } catch {
      return false;
    }
  }

  /** Notes a file that was drawn. */
  add(name: string): void {
    this.#note(name, { mark: lookOf(path.join(this.#cache, name)), sum: this.#sum(name) });
  }

  /** Keeps what was noted. */
  close(): void {
    if (this.#changed) keepMarks(this.#list, this.#notes);
  }

  #note(name: string, note: Note): void {
    this.#notes.set(name, note);
    this.#changed = true;
  }

  #sum(name: string): string {
    return createHash("sha256")
      .update(readFileSync(path.join(this.#cache, name)))
      .digest("hex");
  }
}
