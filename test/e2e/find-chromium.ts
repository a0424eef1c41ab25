import { accessSync, constants } from "node:fs";
import path from "node:path";
import sparticuz, { inflate } from "@sparticuz/chromium";

/** A browser to start: its program, and what its environment must hold besides ours. */
export interface Chromium {
  readonly program: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Finds Chromium: `$CHROMIUM`, else on the PATH, else the one inside an npm package, which runs on Linux only. */
export async function findChromium(): Promise<Chromium | undefined> {
  const given = process.env["CHROMIUM"];
  if (given) return { program: given, env: {} };
  const installed = (process.env["PATH"] ?? "")
    .split(path.delimiter)
    .map((dir) => path.join(dir, "chromium"))
    .find(isProgram);
  if (installed) return { program: installed, env: {} };
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const program = await sparticuz.executablePath();
  // A machine without a browser lacks the libraries for one too; the package has them.
  const bin = path.join(
    path.dirname(path.dirname(new URL(import.meta.resolve("@sparticuz/chromium")).pathname)),
    "bin",
  );
  const libraries = path.join(await inflate(path.join(bin, "al2023.tar.br")), "lib");
  return { program, env: { LD_LIBRARY_PATH: libraries } };
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
