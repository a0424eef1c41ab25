import { accessSync, constants } from "node:fs";
import path from "node:path";

/** Finds LibreOffice: `$SOFFICE`, else on the PATH. */
export function findSoffice(): string | undefined {
  const given = process.env["SOFFICE"];
  if (given) return given;
  return (process.env["PATH"] ?? "")
    .split(path.delimiter)
    .map((dir) => path.join(dir, "soffice"))
    .find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
