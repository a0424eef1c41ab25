import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { format, getFileInfo, resolveConfig } from "prettier";
import { readProblem } from "../read/read-problem.ts";
import type { FormatResult } from "./format-content.ts";

const endings = "ts,js,json,css,md";
/** Never code, or in the form of content. */
const skipped = new Set(["node_modules", ".git", "_site", ".cache", "content", "hub-vorlage"]);

/** Compares the project's own files with Prettier's form. */
export async function formatCode(root: string): Promise<FormatResult> {
  const result: FormatResult = { deviations: [], unreadable: [] };
  const ignorePath = path.join(root, ".prettierignore");
  // A star leaves out names with a dot in front, such as .eleventy.ts.
  const files = globSync([`**/*.{${endings}}`, `.*.{${endings}}`], {
    cwd: root,
    exclude: (name) => skipped.has(path.basename(name)),
  });
  for (const file of files.toSorted()) {
    const full = path.join(root, file);
    const { ignored, inferredParser } = await getFileInfo(full, { ignorePath });
    if (ignored || inferredParser === null) continue;
    const given = readFileSync(full, "utf8");
    try {
      const text = await format(given, { ...(await resolveConfig(full)), filepath: full });
      if (text !== given) result.deviations.push({ file, path: full, text });
    } catch (error) {
      result.unreadable.push(readProblem(file, "code-unlesbar", "Prettier versteht die Datei nicht.", String(error)));
    }
  }
  return result;
}
