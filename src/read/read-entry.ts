import { readFileSync } from "node:fs";
import type { Entry, EntryFile } from "../model/entry.ts";
import type { Problem } from "../model/problem.ts";
import type { EntryData, TypeName } from "../model/types.generated.ts";
import { FrontMatterError, readFrontMatter } from "./front-matter.ts";
import { allowedExtensions, extension, limits } from "./limits.ts";
import type { Listing } from "./list-folder.ts";
import { locator } from "./locate.ts";
import { fileNameFault } from "./names.ts";
import { decodeText } from "./read-text.ts";
import { readProblem } from "./read-problem.ts";

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
  const files = listing.files.filter((other) => other !== index && admit(other, at, problems));
  if (files.length > limits.filesPerEntry) {
    problems.push(
      readProblem(
        file,
        "zu-viele-dateien",
        `Neben dem Eintrag liegen mehr als ${limits.filesPerEntry} Dateien.`,
        "Verteilen Sie sie auf mehrere Einträge.",
      ),
    );
  }
  const text = readMarkdown(index, file, problems);
  if (text === undefined) return undefined;
  try {
    const { data, matter, body, bodyLine } = readFrontMatter(text);
    // Checked later against the schema of `typ`; until then nobody may rely on it.
    const unchecked = data as unknown as EntryData[TypeName];
    return { typ, kennung, file, data: unchecked, body, bodyLine, files, locate: locator(matter) };
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error;
    problems.push(readProblem(file, "kopf-unlesbar", error.message, error.hint, error.line, error.column));
    return undefined;
  }
}

/** Text of a Markdown file, or nothing and a problem. */
export function readMarkdown(index: EntryFile, file: string, problems: Problem[]): string | undefined {
  if (index.size > limits.markdown) {
    problems.push(
      readProblem(
        file,
        "text-zu-lang",
        "Der Text ist länger als 1 MB.",
        "Teilen Sie ihn oder legen Sie ihn als PDF daneben.",
      ),
    );
    return undefined;
  }
  const text = decodeText(readFileSync(index.path));
  if (text === undefined)
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

function admit({ name }: EntryFile, at: string, problems: Problem[]): boolean {
  if (/^fassungen\/[0-9]+(\.[0-9]+)*\.md$/.test(name)) return true;
  const file = `${at}/${name}`;
  const bare = name.slice(name.indexOf("/") + 1);
  const fault = fileNameFault(bare);
  if (fault) {
    problems.push(readProblem(file, "dateiname", fault, "Benennen Sie die Datei um, zum Beispiel „treffen-2026.png“."));
    return false;
  }
  if (name.includes("/") || !allowedExtensions.has(extension(name))) {
    problems.push(
      readProblem(
        file,
        "dateiart",
        `Dateien der Art „.${extension(name)}“ sind hier nicht erlaubt.`,
        `Erlaubt sind: ${[...allowedExtensions].join(", ")}.`,
      ),
    );
    return false;
  }
  return true;
}
