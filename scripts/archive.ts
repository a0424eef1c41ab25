import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { History } from "../src/archive/copy.ts";
import { historyOf } from "../src/archive/history.ts";
import { copyWith } from "../src/archive/make-copy.ts";
import { refuseZip, writeZip } from "../src/archive/zip-file.ts";
import { loadRules } from "../src/check/load-rules.ts";
import { leakProofText } from "../src/export/leak-proof-file.ts";
import type { BesideFiles } from "../src/export/output-folder.ts";
import { archiveFlags } from "./archive-flags.ts";
import { buildSite, type BuildResult } from "./build-site.ts";
import { printProblems } from "./print-problems.ts";
import { project, projectSchemas } from "./project.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => {
  const { history: wanted, out, ...flags } = archiveFlags(process.argv.slice(2));
  const isZip = out.endsWith(".zip");
  if (isZip) refuseZip(out, flags.content);
  const history = wanted ? await historyOf(flags.content) : { kind: "unasked" as const };
  for (const line of warnings(history, flags.audience === "intern")) console.error(line);
  const folder = isZip ? mkdtempSync(path.join(tmpdir(), "kd-archiv-")) : undefined;
  try {
    const to = folder === undefined ? out : path.join(folder, "kopie");
    const copy = copyWith(history, path.join(project, "assets"));
    // With a history the copy holds more than what was proven.
    const beside = ({ leakProof }: BuildResult): BesideFiles => ({
      "leak-proof.json": history.kind === "file" ? undefined : leakProofText(leakProof),
    });
    const options = { ...flags, project, documents: true, beside, schemas: projectSchemas(), rules: await loadRules() };
    const result = await buildSite({ ...options, out: to, copy });
    if (!printProblems(result.problems, flags.content)) {
      process.exitCode = 1;
      return;
    }
    if (isZip) writeZip(to, out);
    const name = path.relative("", out) || out;
    console.log(
      `Die Kopie liegt in ${name}. Zum Lesen ${isZip ? "entpacken und darin " : ""}index.html öffnen; für die Übergabe: uebergabe.html.`,
    );
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true });
  }
});

/** What whoever hands the copy on has to know first. */
function warnings(history: History, internal: boolean): string[] {
  return [
    internal &&
      "Achtung: Die Kopie enthält auch interne Einträge. Geben Sie sie nur an die beteiligten Verwaltungen weiter.",
    history.kind === "file" &&
      "Achtung: verlauf.bundle enthält alles, was je in diesem git-Verzeichnis stand: auch Internes, Entwürfe und Gesperrtes, auch Gelöschtes.",
    history.kind === "none" &&
      "Kein Verlauf: Der Ordner der Inhalte wird nicht mit git geführt, oder git ist hier nicht eingerichtet.",
    history.kind === "shallow" &&
      "Kein Verlauf: Der Ordner der Inhalte ist selbst nur ein Auszug. Holen Sie zuerst den ganzen: git fetch --unshallow",
  ].filter((line) => line !== false);
}
