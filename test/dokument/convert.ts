import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { findSoffice } from "./find-soffice.ts";

const run = promisify(execFile);
/** LibreOffice that hangs must not hold the tests; milliseconds. */
const patience = 120_000;

/** Converts files with one process of LibreOffice, with a profile of its own; returns the folder of the results. */
export async function convert(files: readonly string[], format: string): Promise<string> {
  const soffice = findSoffice();
  if (soffice === undefined) throw new Error("kein LibreOffice gefunden; setzen Sie SOFFICE auf seinen Pfad");
  const folder = mkdtempSync(path.join(tmpdir(), "kd-soffice-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const out = path.join(folder, "aus");
  mkdirSync(out);
  const profile = pathToFileURL(path.join(folder, "profil")).href;
  await run(
    soffice,
    [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", format, "--outdir", out, ...files],
    {
      timeout: patience,
      maxBuffer: 10_000_000,
    },
  );
  return out;
}
