import type { Entry } from "./entry.ts";

/** Folder of an entry relative to the content folder, with `/`: `themen/kasse`. */
export function entryFolder({ file }: Pick<Entry, "file">): string {
  return file.slice(0, file.lastIndexOf("/"));
}
