import path from "node:path";
import { loadFolder } from "../load-folder.ts";
import type { NamedReader, Reader } from "./reader.ts";

/** Finds the reader for a file by its name; undefined for a kind nobody reads. */
export type ReaderFor = (name: string) => NamedReader | undefined;

/** Loads every reader of src/leak/readers/. */
export async function loadReaders(): Promise<ReaderFor> {
  const readers = await loadFolder<Reader>(new URL("readers/", import.meta.url));
  const byName = new Map<string, NamedReader>();
  for (const [kind, reader] of readers) {
    for (const key of [...(reader.names ?? []), ...reader.extensions.map((extension) => `*.${extension}`)]) {
      if (byName.has(key)) throw new Error(`two readers for ${key}`);
      byName.set(key, { ...reader, kind });
    }
  }
  return (name) => {
    const base = path.posix.basename(name).toLowerCase();
    return byName.get(base) ?? byName.get(`*.${base.slice(base.lastIndexOf(".") + 1)}`);
  };
}
