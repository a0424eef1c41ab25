import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import type { Problem } from "../model/problem.ts";
import { activeFault, mayAct } from "./active-content.ts";
import { contentFault, kindBytes } from "./file-kind.ts";
import type { DiskFile } from "./list-folder.ts";
import { readProblem } from "./read-problem.ts";

/** The problem that a file beside an entry (`at`, relative to content/, "" for that folder itself) is not what its name says, or undefined. */
export function contentProblem({ name, path }: DiskFile, at: string): Problem | undefined {
  if (name.endsWith(".md")) return undefined;
  const file = at === "" ? name : `${at}/${name}`;
  const fault = contentFault(name, firstBytes(path));
  if (fault === undefined) return activeProblem(name, path, file);
  return readProblem(
    file,
    "dateiinhalt",
    fault,
    "Speichern Sie die Datei in dem Format, das ihre Endung nennt, oder berichtigen Sie die Endung.",
  );
}

function activeProblem(name: string, path: string, file: string): Problem | undefined {
  if (!mayAct(name)) return undefined;
  const fault = activeFault(name, readFileSync(path));
  if (fault === undefined) return undefined;
  const { rule, message, hint, line, severity = "fehler" } = fault;
  return { ...readProblem(file, rule, message, hint, line), severity };
}

function firstBytes(file: string): Uint8Array {
  const bytes = Buffer.alloc(kindBytes);
  const open = openSync(file, "r");
  try {
    return bytes.subarray(0, readSync(open, bytes));
  } finally {
    closeSync(open);
  }
}
