import { existsSync } from "node:fs";
import path from "node:path";
import { changeFolder, type NotedFolder } from "../disk/change-folder.ts";
import type { DraftEntry } from "./draft-entry.ts";
import { ImportFault } from "./import-fault.ts";

/** Writes an entry in whole or not at all. */
export function writeEntry(content: NotedFolder, { folder, files }: DraftEntry): void {
  if (existsSync(path.join(content.dir, folder))) throw new ImportFault(`Den Ordner ${folder} gibt es schon.`);
  changeFolder(
    content,
    [...files].map(([name, bytes]) => ({ write: `${folder}/${name}`, content: bytes })),
  );
}
