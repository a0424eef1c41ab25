import { loadRules } from "../src/check/load-rules.ts";
import { leakProofText } from "../src/export/leak-proof-file.ts";
import { releaseText } from "../src/export/release-file.ts";
import { sbomText } from "../src/export/sbom/sbom-text.ts";
import { buildFlags } from "./build-flags.ts";
import { buildSite } from "./build-site.ts";
import { buildSummary, releaseLine, stepTimes } from "./build-summary.ts";
import { cleanSources } from "./clean-sources.ts";
import { printProblems } from "./print-problems.ts";
import { project, projectSchemas } from "./project.ts";
import { notesPlace } from "./render/notes-place.ts";
import { searchBeside } from "./render/search-beside.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => {
  const { search, ...flags } = buildFlags(process.argv.slice(2));
  const steps = process.stdout.isTTY ? stepTimes((line) => console.log(line)) : undefined;
  const schemas = projectSchemas();
  const result = await buildSite({
    ...flags,
    project,
    index: search ? searchBeside() : undefined,
    schemas,
    clean: cleanSources(project, schemas),
    notes: notesPlace(project, flags.out, search),
    rules: await loadRules(),
    beside: ({ nextRelease, leakProof }) => ({
      "freigabe.txt": releaseText(nextRelease),
      "leak-proof.json": leakProofText(leakProof),
      "sbom.json": sbomText(project),
    }),
    ...(steps && { onStep: steps.onStep }),
  });
  steps?.end();
  if (!printProblems(result.problems, flags.content)) {
    process.exitCode = 1;
    return;
  }
  if (steps) console.log(buildSummary(result, flags.out));
  // Also without a terminal: whoever reads the log of a pipeline has to know when to build again.
  for (const line of releaseLine(result.nextRelease)) console.log(line);
});
