import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Entry } from "../model/entry.ts";
import { fileTexts } from "./file-texts.ts";
import type { ReaderFor } from "./load-readers.ts";
import { plainTexts } from "./plain-texts.ts";
import { stringsIn } from "./strings-in.ts";

/** The program is trusted and public: what it says is no secret. Looked for folder by folder, since behind the second wall the project itself cannot be listed. */
const programFolders = ["src", "_includes", "assets", "schemas"];

/**
 * All that the public may read: public entries with their files, settings of the hub, what other hubs publish, schemas,
 * program.
 * `hiddenKennungen` are no words of a public entry, even where it refers to them.
 */
export function openTexts(
  entries: readonly Entry[],
  hiddenKennungen: ReadonlySet<string>,
  {
    project,
    content,
    readerFor,
  }: { readonly project: string; readonly content: string; readonly readerFor: ReaderFor },
): readonly string[] {
  const program = programFolders
    .flatMap((folder) => filesIn(path.join(project, folder), "**/*.{ts,css,svg,json}"))
    .filter((file) => !file.endsWith(".test.ts"))
    .map((file) => readFileSync(file, "utf8"));
  // Files beside entries, and what fields say, are often the same.
  const texts = new Set([
    ...program,
    ...calendarNames(),
    ...filesIn(content, "{hub.yaml,hubs/*.json}").map((file) => readFileSync(file, "utf8")),
  ]);
  for (const entry of entries) {
    texts.add(entry.file).add(entry.body);
    for (const { text } of stringsIn(entry.data))
      if (!hiddenKennungen.has(text)) for (const plain of plainTexts(text)) texts.add(plain);
    for (const { name, path: file } of entry.files) {
      texts.add(name);
      if (file !== undefined) for (const text of fileTexts(name, readFileSync(file), readerFor)) texts.add(text);
    }
  }
  return [...texts];
}

function filesIn(dir: string, pattern: string): string[] {
  return globSync(pattern, { cwd: dir }).map((file) => path.join(dir, file));
}

/** Names of days and months, which pages have from the system. */
function calendarNames(): string[] {
  const names = new Intl.DateTimeFormat("de-DE", { weekday: "long", month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => names.format(Date.UTC(2026, month, 1 + month)));
}
