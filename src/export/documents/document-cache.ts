import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import type { Dokument } from "../../dokument/dokument.ts";
import type { DocumentFormat } from "../../model/documents.ts";
import { keepMarks, lookOf, readMarks } from "../../disk/file-marks.ts";
import { openCache } from "../../disk/keep.ts";
import { documentFormats } from "../../model/documents.ts";
import type { Kit } from "../presse/kit-of.ts";
import { recipe } from "./recipe.ts";

/** A document to write, for the press with a kit around it, and the name its files have in the cache. */
export interface Task {
  readonly key: string;
  readonly folder: string;
  readonly dokument: Dokument;
  /** Name of the documents in the archive, and what lies beside them. */
  readonly kit?: { readonly kennung: string; readonly kit: Kit } | undefined;
}

/** A file that was written; its sum tells whether it still is what it was. */
export interface MadeFile {
  readonly file: string;
  readonly size: number;
  readonly sum: string;
}

/** What was written of a task, by format. */
export type Made = Readonly<Record<DocumentFormat, MadeFile>> & { readonly zip?: MadeFile };

/** Documents whose files were read and found right, and what these looked like then. */
interface Seen {
  readonly made: Made;
  readonly marks: readonly string[];
}

const listName = "gelesen.liste";
const days = 24 * 60 * 60 * 1000;

/** Documents made before, named by what they were made from; a file that is not what was written then is not used. */
export class DocumentCache {
  readonly #folder: string;
  readonly #recipe = recipe();
  readonly #before: ReadonlyMap<string, Seen>;
  readonly #seen = new Map<string, Seen>();

  constructor(folder: string) {
    this.#folder = folder;
    openCache(folder);
    this.#before = readMarks(path.join(folder, listName));
  }

  /** The task of writing a document. Pictures are named by their content, so their place on disk does not matter. */
  task(dokument: Dokument, kit?: Task["kit"]): Task {
    const hasPictures = dokument.pictures.length > 0 || (kit?.kit.pictures.length ?? 0) > 0;
    const content = JSON.stringify([dokument, kit], hasPictures ? withoutPaths : undefined);
    const key = checksum(`${this.#recipe}\n${content}`).slice(0, 32);
    return { key, folder: this.#folder, dokument, kit };
  }

  /** Whether all files of a task are there and whole. */
  has(task: Task): boolean {
    try {
      this.read(task);
      return true;
    } catch {
      return false;
    }
  }

  /** What was made of a task; throws when a file is missing or is not what was written. */
  read({ key, kit }: Task): Made {
    const known = this.#seen.get(key);
    if (known) return known.made;
    const formats = [...documentFormats, ...(kit ? (["zip"] as const) : [])];
    // Taken first: what changes while it is read looks different the next time.
    const marks = formats.map((format) => lookOf(path.join(this.#folder, `${key}.${format}`)));
    const before = this.#before.get(key);
    const same = before?.marks.length === marks.length && before.marks.every((mark, i) => mark === marks[i]);
    const made = same ? before.made : this.#readWhole(key, formats);
    this.#seen.set(key, { made, marks });
    return made;
  }

  #readWhole(key: string, formats: readonly (keyof Made)[]): Made {
    const made = JSON.parse(readFileSync(path.join(this.#folder, `${key}.json`), "utf8")) as Made;
    for (const format of formats) {
      const { file, size, sum } = made[format] ?? {};
      if (file !== `${key}.${format}`) throw new Error(`foreign file in the cache: ${file}`);
      const content = readFileSync(path.join(this.#folder, file));
      if (content.length !== size || checksum(content) !== sum) throw new Error(`changed file in the cache: ${file}`);
    }
    return made;
  }

  /** Notes what was read, and deletes what was not and is older than a month, so that the cache does not grow for ever. */
  close(): void {
    const there = new Set<string>();
    for (const name of readdirSync(this.#folder)) {
      const { name: key } = path.parse(name);
      const file = path.join(this.#folder, name);
      if (name !== listName && !this.#seen.has(key) && isOld(file)) rmSync(file, { force: true });
      else there.add(key);
    }
    const kept = [...this.#before].filter(([key]) => there.has(key));
    const isSame = [...this.#seen].every(([key, { made }]) => this.#before.get(key)?.made === made);
    if (!isSame || kept.length < this.#before.size)
      keepMarks(path.join(this.#folder, listName), new Map([...kept, ...this.#seen]));
  }
}

function isOld(file: string): boolean {
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
  return age > 30 * days;
}

/** Leaves out what is absolute, on every system; the source of a document is an address. */
function withoutPaths(name: string, value: unknown): unknown {
  return name === "source" && typeof value === "string" && path.isAbsolute(value) ? "" : value;
}

/** SHA-256 as hexadecimal digits. */
export function checksum(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
