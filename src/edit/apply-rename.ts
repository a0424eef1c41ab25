import { changeFolder, type NotedFolder } from "../disk/change-folder.ts";
import type { RenamePlan } from "./rename.ts";

/** Carries out a plan wholly or not at all, even if it is killed meanwhile. */
export function applyRename(content: NotedFolder, { folder, files }: RenamePlan): void {
  const texts = [...files].map(([file, text]) => ({ write: file, content: text }));
  changeFolder(content, [...texts, { move: folder.from, to: folder.to }]);
}
