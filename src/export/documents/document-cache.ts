import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import type { Dokument } from "../../dokument/dokument.ts";
import type { DocumentFormat } from "../../model/documents.ts";
import { openCache } from "../keep.ts";
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

const days = 24 * 60 * 60 * 1000;

/** Documents made before, named by what they were made from; a file that is not what was written then is not used. */
export class DocumentCache {
  readonly #folder: string;
  readonly #recipe = recipe();
  readonly #made = new Map<string, Made>();

  constructor(folder: string) {
    this.#folder = folder;
    openCache(folder);
  }

  /** The task of writing a document. Pictures are named by their content, so their place on disk does not matter. */
  task(dokument: Dokument, kit?: Task["kit"]): Task {
    const content = JSON.stringify([dokument, kit], (name, value: unknown) =>
      name === "source" && isPath(value) ? "" : value,
    );
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
    const known = this.#made.get(key);
    if (known) return known;
    const made = JSON.parse(readFileSync(path.join(this.#folder, `${key}.json`), "utf8")) as Made;
    for (const format of [...documentFormats, ...(kit ? (["zip"] as const) : [])]) {
      const { file, size, sum } = made[format] ?? {};
      if (file !== `${key}.${format}`) throw new Error(`foreign file in the cache: ${file}`);
      const content = readFileSync(path.join(this.#folder, file));
      if (content.length !== size || checksum(content) !== sum) throw new Error(`changed file in the cache: ${file}`);
    }
    this.#made.set(key, made);
    return made;
  }

  /** Deletes what these tasks do not need and was written more than a month ago, so that the cache does not grow for ever. */
  forgetOld(tasks: readonly Task[]): void {
    const needed = new Set(tasks.map(({ key }) => key));
    for (const name of readdirSync(this.#folder)) {
      if (needed.has(path.parse(name).name)) continue;
      const file = path.join(this.#folder, name);
      const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
      if (age > 30 * days) rmSync(file, { force: true });
    }
  }
}

/** Absolute, on every system; the source of a document is an address. */
function isPath(value: unknown): boolean {
  return typeof value === "string" && path.isAbsolute(value);
}

/** SHA-256 as hexadecimal digits. */
export function checksum(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
