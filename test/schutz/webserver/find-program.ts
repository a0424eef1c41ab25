import { accessSync, constants } from "node:fs";
import path from "node:path";

/** Where Debian keeps servers, which a user's PATH may lack. */
const system = "/usr/sbin";

/** Finds a program on the PATH or among the system's servers. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(path.delimiter), system];
  return folders.map((dir) => path.join(dir, name)).find(isProgram);
}

/** Why a test that needs these programs is skipped; false when it is not, as under KD_TOOLS=required. */
export function skipWithout(...names: readonly string[]): string | false {
  const missing = names.filter((name) => findProgram(name) === undefined);
  if (missing.length === 0 || process.env["KD_TOOLS"] === "required") return false;
  return `nicht gefunden: ${missing.join(", ")}`;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
