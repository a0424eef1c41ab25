import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { OutputFile } from "../model/page.ts";
import { checksumsPath, type Made } from "./copy.ts";
import { fileOf } from "./file-of.ts";

/** SHA-256 of every page and file, in the form that `sha256sum -c` reads. */
export function checksums({ pages, files }: Made): OutputFile {
  const all = [
    ...pages.map(({ path, html }) => [fileOf(path), html] as const),
    ...files.map((file) => [fileOf(file.path), "source" in file ? readFileSync(file.source) : file.content] as const),
  ];
  const lines = all
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => `${createHash("sha256").update(content).digest("hex")}  ${name}\n`);
  return { path: checksumsPath, content: lines.join("") };
}
