import type { EntryFile } from "../../src/model/entry.ts";
import { extension } from "../../src/read/limits.ts";
import { sizeText } from "../../src/text/numbers.ts";

/** Kind and size of a file for people: „ODS, 14 KB“. */
export function fileSize({ name, size }: EntryFile): string {
  return `${extension(name).toUpperCase()}, ${sizeText(size)}`;
}
