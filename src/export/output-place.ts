import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { OutputError } from "./output-error.ts";

/** File that marks a folder as ours to replace. */
export const markerFile = ".kurzer-dienstweg";

/**
 * The folder itself behind symbolic links, whether it exists yet or not: the swap must not replace a link, and a link
 * must not lead the swap to content or home.
 */
export function realOutput(out: string): string {
  const link = lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  if (link && !existsSync(out))
    throw new OutputError(
      `Der Verweis „${out}“ führt ins Leere. Legen Sie sein Ziel an oder wählen Sie mit --out einen Ordner.`,
    );
  if (existsSync(out)) return realpathSync.native(out);
  const parent = path.dirname(out);
  return parent === out ? out : path.join(realOutput(parent), path.basename(out));
}

/** True for an existing folder that we made, or that is empty and so can be lost. */
export function isOurs(dir: string): boolean {
  if (!existsSync(dir) || !statSync(dir).isDirectory()) return false;
  return existsSync(path.join(dir, markerFile)) || readdirSync(dir).length === 0;
}

/** Throws {@link OutputError} when replacing `out` could lose anything that we did not make. */
export function refuseOutput(out: string, contentDir: string, projectDir: string): void {
  const shown = `„${out}“`;
  const content = realOutput(contentDir);
  for (const dir of [content, realOutput(projectDir), realOutput(homedir())]) {
    if (contains(out, dir))
      throw new OutputError(
        `Die Ausgabe nach ${shown} würde „${dir}“ ersetzen. Wählen Sie mit --out einen eigenen Ordner.`,
      );
  }
  if (contains(content, out))
    throw new OutputError(`Die Ausgabe ${shown} läge im Inhaltsordner. Wählen Sie mit --out einen Ordner außerhalb.`);
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory())
    throw new OutputError(`${shown} ist kein Ordner. Wählen Sie mit --out einen anderen Namen.`);
  if (!isOurs(out)) {
    throw new OutputError(
      `Der Ordner ${shown} ist nicht leer und stammt nicht von diesem Programm. Leeren Sie ihn selbst oder wählen Sie mit --out einen anderen.`,
    );
  }
}

/** True when `inner` is `outer` or lies in it. */
function contains(outer: string, inner: string): boolean {
  const relative = path.relative(outer, inner);
  return relative === "" || (!relative.startsWith(`..${path.sep}`) && relative !== ".." && !path.isAbsolute(relative));
}
