import type { EntryFile } from "../model/entry.ts";
import type { Problem } from "../model/problem.ts";
import { allowedExtensions, extension, limits } from "./limits.ts";
import { fileNameFault } from "./names.ts";
import { readProblem } from "./read-problem.ts";

/** The files beside an entry (`at`, relative to content/) that may lie there by name, kind and number; the others become problems. */
export function admittedFiles<F extends EntryFile>(files: readonly F[], at: string, problems: Problem[]): F[] {
  const admitted = files.filter(({ name }) => {
    const fault = faultOf(name);
    if (fault) problems.push(readProblem(`${at}/${name}`, ...fault));
    return !fault;
  });
  if (admitted.length > limits.filesPerEntry) {
    problems.push(
      readProblem(
        `${at}/index.md`,
        "zu-viele-dateien",
        `Neben dem Eintrag liegen mehr als ${limits.filesPerEntry} Dateien.`,
        "Verteilen Sie sie auf mehrere Einträge.",
      ),
    );
  }
  return admitted;
}

type Fault = readonly [rule: string, message: string, hint: string];

function faultOf(name: string): Fault | undefined {
  if (/^fassungen\/[0-9]+(\.[0-9]+)*\.md$/.test(name)) return undefined;
  const fault = fileNameFault(name.slice(name.indexOf("/") + 1));
  if (fault) return ["dateiname", fault, "Benennen Sie die Datei um, zum Beispiel „treffen-2026.png“."];
  if (!name.includes("/") && allowedExtensions.has(extension(name))) return undefined;
  return [
    "dateiart",
    `Dateien der Art „.${extension(name)}“ sind hier nicht erlaubt.`,
    `Erlaubt sind: ${[...allowedExtensions].join(", ")}.`,
  ];
}
