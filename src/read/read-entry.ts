import { readFileSync } from "node:fs";
import type { Entry } from "../model/entry.ts";
import type { Problem } from "../model/problem.ts";
import type { TypeName } from "../model/types.generated.ts";
import { admittedFiles } from "./admitted-files.ts";
import { contentProblem } from "./content-problem.ts";
import { entryOfText } from "./entry-of-text.ts";
import type { DiskFile, Listing } from "./list-folder.ts";
import { decodeText } from "./read-text.ts";
import { readProblem } from "./read-problem.ts";
import { textSizeProblem } from "./size-problem.ts";

/** Reads one entry folder (`at`, relative to content/); returns nothing and adds a problem when index.md cannot be read. */
export function readEntry(
  typ: TypeName,
  kennung: string,
  at: string,
  listing: Listing,
  problems: Problem[],
): Entry | undefined {
  const file = `${at}/index.md`;
  const index = listing.files.find(({ name }) => name === "index.md");
  if (!index) {
    // A link in its place, or one that may not be read, is already told.
    if (problems.some((problem) => problem.file === file)) return undefined;
    problems.push(
      readProblem(
        file,
        "index-fehlt",
        "Im Ordner fehlt die Datei index.md.",
        "Legen Sie sie an oder löschen Sie den Ordner.",
      ),
    );
    return undefined;
  }
  const beside = listing.files.filter((other) => other !== index);
  const files = admittedFiles(beside, at, problems);
  problems.push(...files.map((one) => contentProblem(one, at)).filter((problem) => problem !== undefined));
  const text = readMarkdown(index, file, problems);
  if (text === undefined) return undefined;
  const entry = entryOfText({ typ, kennung, file, files }, text);
  if (!("rule" in entry)) return entry;
  problems.push(entry);
  return undefined;
}

/** Text of a Markdown file, or nothing and a problem. */
export function readMarkdown(index: DiskFile, file: string, problems: Problem[]): string | undefined {
  const tooLong = textSizeProblem(file, index.size);
  const text = tooLong ? undefined : decodeText(readFileSync(index.path));
  if (tooLong) problems.push(tooLong);
  else if (text === undefined)
    problems.push(
      readProblem(
        file,
        "zeichensatz",
        "Die Datei ist nicht in UTF-8 gespeichert.",
        "Speichern Sie sie neu mit der Kodierung UTF-8.",
      ),
    );
  return text;
}
