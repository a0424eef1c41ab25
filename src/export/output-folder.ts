import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { OutputError } from "./output-error.ts";
import { isOurs, markerFile, realOutput, refuseOutput } from "./output-place.ts";

/**
 * The folder a build is written to before it takes the place of the old output in whole.
 * Layout during a build: `out` (old), `out.neu` (growing), for a moment `out.vorher` (old) while the two change places.
 * `out.vorher` is always whole: what is to be deleted is called `out.neu` first.
 */
export interface OutputFolder {
  /** Where to write now. */
  readonly staging: string;
  /** Puts the new output in place of the old one. */
  publish(): void;
  /** Throws the new output away. */
  discard(): void;
}

/** Checks that `out` may be replaced, recovers what a killed build left, and opens a staging folder; throws {@link OutputError}. */
export function openOutput(out: string, contentDir: string, projectDir: string): OutputFolder {
  const real = realOutput(out);
  const { staging, previous } = siblings(real);
  for (const dir of [real, staging, previous]) refuseOutput(dir, contentDir, projectDir);
  possible(real, () => {
    recover(real);
    mkdirSync(staging, { recursive: true });
    writeFileSync(path.join(staging, markerFile), "Dieser Ordner wird bei jedem Bau ersetzt.\n");
  });
  return { staging, publish: () => possible(real, () => swap(real)), discard: () => remove(staging) };
}

/** Puts back an output that a killed build left as `out.vorher`, and removes what it left half done; touches nothing that is not ours. */
function recover(out: string): void {
  const { staging, previous } = siblings(out);
  if (isOurs(staging)) remove(staging);
  if (!isOurs(previous)) return;
  if (existsSync(out)) trash(out);
  else renameSync(previous, out);
}

/** Node has no exchange rename; between the first two steps `out.vorher` is whole, and {@link recover} puts it back. */
function swap(out: string): void {
  const { staging, previous } = siblings(out);
  const old = existsSync(out);
  if (old) renameSync(out, previous);
  try {
    renameSync(staging, out);
  } catch (error) {
    if (old) renameSync(previous, out);
    throw error;
  }
  if (old) trash(out);
}

/** Renames first, so that a kill while deleting never leaves half an `out.vorher` that would be put back. */
function trash(out: string): void {
  const { staging, previous } = siblings(out);
  renameSync(previous, staging);
  remove(staging);
}

/** The marker goes last: a half deleted folder must still be known as ours. */
function remove(dir: string): void {
  if (!existsSync(dir)) return;
  for (const name of readdirSync(dir)) {
    if (name !== markerFile) rmSync(path.join(dir, name), { recursive: true });
  }
  rmSync(dir, { recursive: true });
}

function siblings(out: string): { staging: string; previous: string } {
  return { staging: `${out}.neu`, previous: `${out}.vorher` };
}

/** Turns what the file system forbids into a German message; a mount point, for one, cannot be renamed. */
function possible(out: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    throw new OutputError(
      `Der Ordner „${out}“ lässt sich nicht anlegen oder ersetzen (${String(error.code)}). Geben Sie mit --out einen Ordner an, dessen Elternordner Ihnen gehört; ein eingehängtes Laufwerk selbst geht nicht, ein Ordner darin schon.`,
      { cause: error },
    );
  }
}
