import { editorFolder } from "../../src/export/editor-folder.ts";
import type { Item } from "../../src/model/site.ts";

/** Path of an entry's form in the editor. */
export function editorPath({ typ, kennung }: Item): string {
  return `${editorFolder}#/collections/${typ}/entries/${kennung}/index`;
}
