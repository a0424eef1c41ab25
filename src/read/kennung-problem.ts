import type { Problem } from "../model/problem.ts";
import { kennungFault } from "./names.ts";
import { readProblem } from "./read-problem.ts";

/** The problem of an entry (`file`, its index.md) whose folder name can be no kennung, if it is none. */
export function kennungProblem(file: string, name: string): Problem | undefined {
  const fault = kennungFault(name);
  if (fault === undefined) return undefined;
  const hint = "Benennen Sie den Ordner um, zum Beispiel „kasse-und-personal“.";
  return readProblem(file, "kennung", `${fault} Er lautet „${name}“.`, hint);
}
