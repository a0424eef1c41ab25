import path from "node:path";
import { loadRules } from "../src/check/load-rules.ts";
import { textReport } from "../src/check/reports/text.ts";
import { OutputError } from "../src/export/output-error.ts";
import { writeReleaseFile } from "../src/export/release-file.ts";
import { writeSbom } from "../src/export/sbom/write-sbom.ts";
import { searchFiles } from "../src/export/search-files.ts";
import { buildSite, hasErrors, type BuildResult } from "./build-site.ts";
import { buildSummary, releaseLine, stepTimes } from "./build-summary.ts";
import { contentFolder, contentText } from "./content-folder.ts";
import { parseFlags } from "./flags.ts";
import { runCommand, UsageError } from "./run-command.ts";
import { project, projectSchemas } from "./project.ts";

await runCommand(async () => {
  const flags = parseFlags(process.argv.slice(2), [
    "content",
    "out",
    "audience",
    "url",
    "now",
    "no-search",
    "no-documents",
  ]);
  if (flags.audience === "vorschau")
    throw new UsageError("Die Vorschau zeigt „npm start“. Für --audience sind hier möglich: oeffentlich, intern.");
  const content = contentFolder(flags.content);
  const out = path.resolve(flags.out ?? path.join(project, "_site"));
  const steps = process.stdout.isTTY ? stepTimes((line) => console.log(line)) : undefined;
  const result = await orOutputError(
    buildSite({
      project,
      content,
      out,
      audience: flags.audience ?? "oeffentlich",
      url: flags.url,
      now: flags.now ?? new Date(),
      index: flags["no-search"] ? undefined : searchFiles,
      documents: !flags["no-documents"],
      schemas: projectSchemas(),
      rules: await loadRules(),
      ...(steps && { onStep: steps.onStep }),
    }),
  );
  if (!result) return;
  steps?.end();
  if (result.problems.length > 0) {
    process.stderr.write(
      textReport(result.problems, { colours: process.stderr.isTTY, textOf: (file) => contentText(content, file) }),
    );
  }
  if (hasErrors(result.problems)) {
    console.error("Nichts wurde geschrieben; eine frühere Ausgabe ist unverändert.");
    process.exitCode = 1;
    return;
  }
  writeReleaseFile(out, result.nextRelease);
  writeSbom(out, project);
  if (steps) console.log(buildSummary(result, out));
  // Also without a terminal: whoever reads the log of a pipeline has to know when to build again.
  for (const line of releaseLine(result)) console.log(line);
});

async function orOutputError(build: Promise<BuildResult>): Promise<BuildResult | undefined> {
  try {
    return await build;
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
    return undefined;
  }
}
