import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Entry } from "../model/entry.ts";
import { fileTexts } from "./file-texts.ts";
import type { ReaderFor } from "./load-readers.ts";
import { lettersOf, type Letters } from "./letters.ts";
import { plainTexts } from "./plain-texts.ts";
import { Filter, roll, windowLength } from "./rolling.ts";
import { stringsIn } from "./strings-in.ts";

/** The program is trusted and public: what it says is no secret. Looked for folder by folder, since behind the second wall the project itself cannot be listed. */
const programFolders = ["src", "_includes", "assets", "schemas"];

/** What the public may read. */
export interface OpenText {
  readonly letters: Letters;
  /** Windows of letters that occur in it. */
  readonly windows: Filter;
}

/**
 * All that the public may read: public entries with their files, settings of the hub, what other hubs publish, schemas,
 * program.
 * `hiddenKennungen` are no words of a public entry, even where it refers to them.
 */
export function openText(
  entries: readonly Entry[],
  hiddenKennungen: ReadonlySet<string>,
  {
    project,
    content,
    readerFor,
  }: { readonly project: string; readonly content: string; readonly readerFor: ReaderFor },
): OpenText {
  const program = programFolders
    .flatMap((folder) => filesIn(path.join(project, folder), "**/*.{ts,css,svg,json}"))
    .filter((file) => !file.endsWith(".test.ts"))
    .map((file) => readFileSync(file, "utf8"));
  const texts = [
    ...program,
    ...calendarNames(),
    ...filesIn(content, "{hub.yaml,hubs/*.json}").map((file) => readFileSync(file, "utf8")),
    ...entries.flatMap((entry) => [
      entry.file,
      ...[...stringsIn(entry.data)].flatMap(({ text }) => (hiddenKennungen.has(text) ? [] : plainTexts(text))),
      entry.body,
      ...entry.files.flatMap((file) => [
        file.name,
        ...(file.path === undefined ? [] : fileTexts(file.name, readFileSync(file.path), readerFor)),
      ]),
    ]),
  ];
  // Process models and clones of a template repeat their lines.
  const letters = lettersOf([...new Set(texts.flatMap((text) => text.split("\n")))].join("\n"));
  return { letters, windows: windowsOf(letters) };
}

function filesIn(dir: string, pattern: string): string[] {
  return globSync(pattern, { cwd: dir }).map((file) => path.join(dir, file));
}

function windowsOf({ codes, length }: Letters): Filter {
  const filter = new Filter(2 ** 18);
  let hash = 0;
  for (let i = 0; i < length; i++) {
    hash = roll(hash, codes[i]!, i < windowLength ? 0 : codes[i - windowLength]!);
    if (i >= windowLength - 1) filter.add(hash);
  }
  return filter;
}

/** Names of days and months, which pages have from the system. */
function calendarNames(): string[] {
  const names = new Intl.DateTimeFormat("de-DE", { weekday: "long", month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => names.format(Date.UTC(2026, month, 1 + month)));
}
