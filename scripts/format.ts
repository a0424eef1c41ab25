import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format, getFileInfo, resolveConfig } from "prettier";
import { formatContent, type Deviation } from "../src/edit/format-content.ts";
import { loadSchemas } from "../src/model/content-type.ts";
import type { Problem } from "../src/model/problem.ts";
import { readProblem } from "../src/read/read-problem.ts";
import { parseUsage, run, UsageError } from "./usage.ts";

const schemas = loadSchemas("schemas");
/** Folders in the form of content, which the serializer writes, not Prettier. */
const templates = "scripts/hub-vorlage";

/** Files of the project that do not have Prettier's form. */
async function formatCode(): Promise<{ deviations: Deviation[]; unreadable: Problem[] }> {
  const deviations: Deviation[] = [];
  const unreadable: Problem[] = [];
  const skipped = new Set(["node_modules", ".git", "_site", ".cache", "content", templates]);
  for (const file of globSync("**/*.{ts,js,json,css,md}", { exclude: (name) => skipped.has(name) }).toSorted()) {
    const { ignored, inferredParser } = await getFileInfo(file, { ignorePath: ".prettierignore" });
    if (ignored || inferredParser === null) continue;
    const given = readFileSync(file, "utf8");
    try {
      const text = await format(given, { ...(await resolveConfig(file)), filepath: file });
      if (text !== given) deviations.push({ file, path: path.resolve(file), text });
    } catch (error) {
      unreadable.push(readProblem(file, "code-unlesbar", "Prettier versteht die Datei nicht.", String(error)));
    }
  }
  return { deviations, unreadable };
}

await run(async () => {
  const { values } = parseUsage({ options: { check: { type: "boolean" }, content: { type: "string" } } });
  const content = values.content ?? "content";
  if (values.content !== undefined && !existsSync(content)) throw new UsageError(`Den Ordner „${content}“ gibt es nicht.`);
  const folders = [content, templates].filter((dir) => existsSync(dir));
  const parts = [await formatCode(), ...(await Promise.all(folders.map((dir) => formatContent(dir, schemas))))];
  const deviations = parts.flatMap((part) => part.deviations);
  const unreadable = parts.flatMap((part) => part.unreadable);

  for (const { path: file, text } of deviations) {
    if (!values.check) writeFileSync(file, text);
    console.log(`${values.check ? "weicht ab" : "geändert"}: ${path.relative("", file)}`);
  }
  for (const { file, line, message, hint } of unreadable) {
    console.error(`nicht lesbar, unverändert gelassen: ${file}, Zeile ${line}: ${message} ${hint ?? ""}`);
  }
  if (!values.check || deviations.length + unreadable.length === 0) return 0;
  if (deviations.length > 0) console.log("Mit „npm run format“ bekommen diese Dateien ihre Form.");
  return 1;
});
