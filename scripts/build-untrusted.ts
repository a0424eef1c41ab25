// Builds what strangers propose. This process reads no content: it starts others with few rights, one after the other,
// and swaps in what they made (docs/adr/0019-a-second-wall.md).
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { bundleSources } from "../src/export/assets.ts";
import { bundleEditor } from "../src/export/editor-bundle.ts";
import { nothingWritten, OutputError } from "../src/export/output-error.ts";
import { leakProofText } from "../src/export/leak-proof-file.ts";
import { openOutput, type OutputFolder } from "../src/export/output-folder.ts";
import { releaseText } from "../src/export/release-file.ts";
import { sbomText } from "../src/export/sbom/sbom-text.ts";
import { isDateTime } from "../src/check/formats.ts";
import { buildFlags, type BuildFlags } from "./build-flags.ts";
import { outputSize, releaseLine, stepTimes } from "./build-summary.ts";
import { project, projectSchemas } from "./project.ts";
import { runCommand, UsageError } from "./run-command.ts";
import { notOnlyFiles } from "./untrusted/only-files.ts";
import { bindsMemory, runBounded } from "./untrusted/run-bounded.ts";
import { stageFault } from "./untrusted/stage-fault.ts";
import { madeFiles, refusedCode, workPlaces, type StageOptions } from "./untrusted/stage-options.ts";
import { stagesOf } from "./untrusted/stages.ts";

const bounds = { seconds: 300, megabytes: 8192, fileMegabytes: 1024 };

await runCommand(async () => {
  const flags = buildFlags(process.argv.slice(2));
  const content = realpathSync(flags.content);
  // Node would read a star in a name as „anything“.
  for (const dir of [content, flags.out, project])
    if (dir.includes("*")) throw new UsageError(`Ordner mit einem Stern im Namen gehen hier nicht: „${dir}“.`);
  refuseLinks(content, `In den Inhalten liegen Verweise oder Geräte; gelesen wurde nichts:`);
  if (!bindsMemory)
    console.error("Hinweis: Auf diesem System wird der Speicher der Schritte nicht begrenzt, nur ihre Zeit.");
  const output = openOutput(flags.out, content, project);
  const work = realpathSync(mkdtempSync(path.join(tmpdir(), "kd-ungeprueft-")));
  try {
    if (!(await made({ ...flags, content }, output, work))) {
      process.exitCode = 1;
      return;
    }
    refuseLinks(output.staging, "Ein Schritt hat etwas anderes als Dateien hinterlassen:");
    const release = releaseFrom(path.join(workPlaces(work).made, madeFiles.release));
    output.beside({
      "freigabe.txt": releaseText(release),
      "leak-proof.json": leakProofText(proofFrom(path.join(workPlaces(work).proof, madeFiles.proof))),
      "sbom.json": sbomText(project),
    });
    output.publish();
    if (process.stdout.isTTY) console.log(outputSize(flags.out));
    for (const line of releaseLine(release)) console.log(line);
  } finally {
    await output.discard();
    rmSync(work, { recursive: true, force: true });
  }
});

/** Runs all stages; false when one of them did not end well, which has been told. */
async function made(flags: BuildFlags, { staging }: OutputFolder, work: string): Promise<boolean> {
  const { order, cache, made: leftovers, bundles, proof } = workPlaces(work);
  for (const dir of [order, cache, leftovers, proof]) mkdirSync(dir);
  // esbuild sees the program only, never content.
  const [bundled, editor] = await Promise.all([
    bundleSources(path.join(project, "assets")),
    bundleEditor(projectSchemas()),
  ]);
  writeFileSync(bundles, JSON.stringify({ bundled, editor }));
  const options: StageOptions = { ...flags, now: flags.now.toISOString(), staging, work };
  const steps = process.stdout.isTTY ? stepTimes((line) => console.log(line)) : undefined;
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => stop.abort());
  for (const { name, command, needed } of stagesOf(options)) {
    if (!needed()) continue;
    steps?.onStep(name);
    const ended = await runBounded(command, project, bounds, stop.signal);
    if (ended.code === 0) continue;
    if (stop.signal.aborted) console.error(`Abgebrochen. ${nothingWritten}`);
    else if (ended.code !== refusedCode) console.error(`${stageFault(name, ended, bounds)}\n${nothingWritten}`);
    return false;
  }
  steps?.end();
  return true;
}

function refuseLinks(dir: string, message: string): void {
  const found = notOnlyFiles(dir);
  if (found.length > 0)
    throw new OutputError([message, ...found.map((name) => `  ${JSON.stringify(name)}`), nothingWritten].join("\n"));
}

/** What a stage left is not taken at its word. */
function releaseFrom(file: string): string | undefined {
  const text = statSync(file).size > 100 ? "" : readFileSync(file, "utf8");
  return isDateTime(text) ? text : undefined;
}

/** The proof of a public output; an internal one has none. */
function proofFrom(file: string): object | undefined {
  if (!existsSync(file)) return undefined;
  const proof: unknown = statSync(file).size > 100_000 ? undefined : JSON.parse(readFileSync(file, "utf8"));
  if (typeof proof !== "object" || proof === null) throw new Error("the leak proof is no object");
  return proof;
}
