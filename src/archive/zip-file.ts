import { existsSync, globSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { archive } from "../dokument/archive.ts";
import { OutputError } from "../export/output-error.ts";
import { markerFile, realOutput } from "../export/output-place.ts";

/** Bytes before the name of the first file in a ZIP. */
const headerSize = 30;

/** Throws {@link OutputError} when replacing a file could lose anything that we did not make. */
export function refuseZip(out: string, contentDir: string): void {
  if (realOutput(out).startsWith(realOutput(contentDir) + path.sep))
    throw new OutputError(`Die Datei „${out}“ läge im Inhaltsordner. Wählen Sie mit --out einen Ort außerhalb.`);
  if (!existsSync(out)) return;
  if (!statSync(out).isFile())
    throw new OutputError(`„${out}“ ist keine Datei. Wählen Sie mit --out einen anderen Namen.`);
  const begin = readFileSync(out)
    .subarray(0, headerSize + 300)
    .toString("latin1");
  if (begin.startsWith("PK") && begin.slice(headerSize).includes(`/${markerFile}`)) return;
  throw new OutputError(
    `Die Datei „${out}“ stammt nicht von diesem Programm. Verschieben Sie sie oder wählen Sie mit --out einen anderen Namen.`,
  );
}

/** Packs a folder into a ZIP with one folder of its name in it, so that unpacking makes no mess; same files, same bytes. */
export function writeZip(dir: string, out: string): void {
  const target = realOutput(out);
  const top = path.basename(target, ".zip");
  const names = globSync("**/*", { cwd: dir, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .filter((name) => name !== markerFile)
    .toSorted();
  const zip = archive(
    [markerFile, ...names].map((name) => ({
      name: `${top}/${name}`,
      content: readFileSync(path.join(dir, name)),
      stored: /\.(?:avif|webp|png|woff2|odt|docx|zip|bundle)$/u.test(name),
    })),
  );
  const growing = `${target}.neu`;
  try {
    writeFileSync(growing, zip);
    renameSync(growing, target);
  } finally {
    rmSync(growing, { force: true });
  }
}
