import path from "node:path/posix";
import type { Entry } from "./entry.ts";

/** Folder of an entry relative to the content folder, with `/`: `themen/kasse`. */
export function entryFolder({ file }: Entry): string {
  return path.dirname(file);
}
