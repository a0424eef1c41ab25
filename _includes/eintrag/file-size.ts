import type { EntryFile } from "../../src/model/entry.ts";
import { extension } from "../../src/read/limits.ts";

/** Kind and size of a file for people: „ODS, 14 KB“. */
export function fileSize({ name, size }: EntryFile): string {
  const unit =
    size < 1_000_000
      ? `${Math.max(1, Math.round(size / 1000))} KB`
      : `${(size / 1_000_000).toLocaleString("de-DE", { maximumFractionDigits: 1 })} MB`;
  return `${extension(name).toUpperCase()}, ${unit.replace(" ", "\u00a0")}`;
}
