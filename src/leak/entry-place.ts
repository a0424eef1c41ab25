import type { Entry } from "../model/entry.ts";

/** Folder and kennung of an entry, as addresses have them: `berichte/2026-05-01-auftakt`. */
export function placeOf({ file }: Pick<Entry, "file">): string {
  return file.slice(0, file.lastIndexOf("/"));
}
