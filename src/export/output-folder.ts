import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { claim, Claimed } from "../disk/claim.ts";
import { diskFault, isFull } from "../disk/disk-fault.ts";
import { nothingWritten, OutputError } from "./output-error.ts";
import { isOurs, markerFile, realOutput, refuseOutput } from "./output-place.ts";

/**
 * The folder a build is written to before it takes the place of the old output in whole.
 * Layout during a build: `out` (old), `out.neu` (growing), for a moment `out.vorher` (old) while the two change places.
 * `out.vorher` is always whole: what is to be deleted is called `out.neu` first. What was replaced may stay as
 * `out.vorrat`, and become `out.neu` of the next build, which then need not write what it holds already. A file that goes with an output, but not
 * into it, waits as `out.freigabe.txt.neu` and takes its name between the change of places and the end of `out.vorher`.
 */
export interface OutputFolder {
  /** Where to write now. */
  readonly staging: string;
  /** Writes files that go with the new output, but lie beside it. */
  beside(files: BesideFiles): void;
  /** Puts the new output in place of the old one, which is kept for the next build if that is wanted. */
  publish(keepOld?: boolean): void;
  /** Throws away what was not published or was replaced, and lets others build there. */
  discard(): Promise<void>;
}

/** Ends of the names of files that go with an output. */
const besideFiles = ["freigabe.txt", "leak-proof.json", "sbom.json"] as const;

/** Files that go with an output by the ends of their names; one that is undefined is taken away, one left out stays. */
export type BesideFiles = { readonly [File in (typeof besideFiles)[number]]?: string | undefined };

/**
 * Checks that `out` may be replaced, recovers what a killed build left, and opens a staging folder; throws
 * {@link OutputError}. With `takeSpare` an older output may lie in it, and nobody knows what of it is still right.
 */
export function openOutput(out: string, contentDir: string, projectDir: string, takeSpare = false): OutputFolder {
  const real = realOutput(out);
  const { staging, previous, spare } = siblings(real);
  for (const dir of [real, staging, previous, spare]) refuseOutput(dir, contentDir, projectDir);
  const release = possible(real, () => {
    mkdirSync(path.dirname(real), { recursive: true });
    return claim(real);
  });
  const discard = async (): Promise<void> => {
    // Before the folder: its files beside must never be taken for those of what is published.
    forgetBeside(out);
    await removeAtOnce(staging);
    release();
  };
  try {
    possible(real, () => {
      recover(real, out);
      if (isOurs(spare)) {
        if (takeSpare) renameSync(spare, staging);
        else remove(spare);
      }
      mkdirSync(staging, { recursive: true });
      writeFileSync(path.join(staging, markerFile), "Dieser Ordner wird bei jedem Bau ersetzt.\n");
    });
  } catch (error) {
    release();
    throw error;
  }
  return {
    staging,
    beside: (files) => possible(real, () => writeBeside(out, files)),
    publish: (keepOld = false) =>
      possible(real, () => {
        swap(real, out);
        if (keepOld && existsSync(staging)) renameSync(staging, spare);
      }),
    discard,
  };
}

/**
 * Puts back an output that a killed build left as `out.vorher`, and removes what it left half done; touches nothing that is
 * not ours. `given` is `out` before links were followed: files that go with the output lie there.
 */
function recover(out: string, given: string): void {
  const { staging, previous } = siblings(out);
  // As long as an output is not published, it is `out.neu`.
  if (existsSync(out) && !existsSync(staging)) nameBeside(given);
  else forgetBeside(given);
  if (isOurs(staging)) remove(staging);
  if (!isOurs(previous)) return;
  if (existsSync(out)) {
    trash(out);
    remove(staging);
  } else renameSync(previous, out);
}

/** Node has no exchange rename; between the first two steps `out.vorher` is whole, and {@link recover} puts it back. */
function swap(out: string, given: string): void {
  const { staging, previous } = siblings(out);
  const old = existsSync(out);
  if (old) renameSync(out, previous);
  try {
    renameSync(staging, out);
  } catch (error) {
    if (old) renameSync(previous, out);
    throw error;
  }
  nameBeside(given);
  if (old) trash(out);
}

/** What is to come is written down, and what is to go is marked, before the swap decides about both. */
function writeBeside(given: string, files: BesideFiles): void {
  for (const [end, content] of Object.entries(files))
    writeFileSync(`${given}.${end}.${content === undefined ? "weg" : "neu"}`, content ?? "");
}

function nameBeside(given: string): void {
  for (const file of besideFiles.map((end) => `${given}.${end}`)) {
    if (existsSync(`${file}.neu`)) renameSync(`${file}.neu`, file);
    if (!existsSync(`${file}.weg`)) continue;
    rmSync(file, { force: true });
    rmSync(`${file}.weg`);
  }
}

function forgetBeside(given: string): void {
  for (const end of besideFiles) for (const kind of ["neu", "weg"]) rmSync(`${given}.${end}.${kind}`, { force: true });
}

/** Only renames what is to be deleted, so that a kill while deleting never leaves half an `out.vorher` that would be put back. */
function trash(out: string): void {
  const { staging, previous } = siblings(out);
  renameSync(previous, staging);
}

/** As {@link remove}, many files at a time: most of the time for them is spent waiting for the disk. */
async function removeAtOnce(dir: string): Promise<void> {
  if (!existsSync(dir)) return;
  const names = readdirSync(dir).filter((name) => name !== markerFile);
  await Promise.all(names.map((name) => rm(path.join(dir, name), { recursive: true })));
  remove(dir);
}

/** The marker goes last: a half deleted folder must still be known as ours. */
function remove(dir: string): void {
  if (!existsSync(dir)) return;
  for (const name of readdirSync(dir)) {
    if (name !== markerFile) rmSync(path.join(dir, name), { recursive: true });
  }
  rmSync(dir, { recursive: true });
}

function siblings(out: string): { staging: string; previous: string; spare: string } {
  return { staging: `${out}.neu`, previous: `${out}.vorher`, spare: `${out}.vorrat` };
}

/** Turns what the file system forbids into a German message; a mount point, for one, cannot be renamed. */
function possible<T>(out: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof Claimed)
      throw new OutputError(
        `In den Ordner „${out}“ baut gerade ein anderer Lauf (Prozess ${error.pid}). Warten Sie, bis er fertig ist, oder wählen Sie mit --out einen anderen Ordner.`,
        { cause: error },
      );
    if (!(error instanceof Error) || !("code" in error)) throw error;
    const full = isFull(error) ? diskFault(error) : undefined;
    throw new OutputError(
      (full && `${full}\n${nothingWritten}`) ??
        `Der Ordner „${out}“ lässt sich nicht anlegen oder ersetzen (${String(error.code)}). Geben Sie mit --out einen Ordner an, dessen Elternordner Ihnen gehört; ein eingehängtes Laufwerk selbst geht nicht, ein Ordner darin schon.`,
      { cause: error },
    );
  }
}
