import { changeFolder, type NotedFolder } from "../../disk/change-folder.ts";

/** A file to be written, named within its entry. */
export interface NewFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files of an entry, whose folder counts from that of the content: all or none, even if the process is killed.
 * Synchronous, so that a preview built meanwhile does not see half of it.
 */
export function writeEntry(content: NotedFolder, folder: string, files: readonly NewFile[]): void {
  changeFolder(
    content,
    files.map((file) => ({ write: `${folder}/${file.name}`, content: file.content })),
  );
}
