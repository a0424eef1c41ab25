import type { Problem } from "../model/problem.ts";
import { foldedName } from "./names.ts";
import { readProblem } from "./read-problem.ts";

/** The problem of a name that a file system may take for one of those `seen` in the same folder, which it joins. */
export function twinProblem(file: string, name: string, seen: Map<string, string>): Problem | undefined {
  const twin = seen.get(foldedName(name));
  seen.set(foldedName(name), name);
  if (twin === undefined) return undefined;
  return readProblem(
    file,
    "name-doppelt",
    `Der Name unterscheidet sich von „${twin}“ nur durch Groß- und Kleinschreibung oder die Schreibweise von Umlauten.`,
    "Benennen Sie eines von beiden um.",
  );
}
