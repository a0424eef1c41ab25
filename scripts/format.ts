import path from "node:path";
import { changeFolder } from "../src/disk/change-folder.ts";
import { formatCode } from "../src/edit/format-code.ts";
import { formatContent } from "../src/edit/format-content.ts";
import { contentFolder, noted } from "./content-folder.ts";
import { parseFlags } from "./flags.ts";
import { runCommand } from "./run-command.ts";
import { project, projectSchemas } from "./project.ts";

await runCommand(async () => {
  const flags = parseFlags(process.argv.slice(2), ["check", "content"]);
  const schemas = projectSchemas();
  const folders = [contentFolder(flags.content), path.join(project, "scripts/hub-vorlage")];
  const parts = [await formatCode(project), ...(await Promise.all(folders.map((dir) => formatContent(dir, schemas))))];
  if (!flags.check) {
    for (const [i, { deviations }] of parts.entries()) {
      const dir = [project, ...folders][i]!;
      const steps = deviations.map(({ path: file, text }) => ({ write: path.relative(dir, file), content: text }));
      if (steps.length > 0) changeFolder(noted(dir), steps);
    }
  }
  const deviations = parts.flatMap((part) => part.deviations);
  const unreadable = parts.flatMap((part) => part.unreadable);

  for (const { path: file } of deviations) {
    console.log(`${flags.check ? "weicht ab" : "geändert"}: ${path.relative("", file)}`);
  }
  for (const { file, line, message, hint } of unreadable) {
    console.error(`nicht lesbar, unverändert gelassen: ${file}, Zeile ${line}: ${message} ${hint ?? ""}`);
  }
  if (!flags.check || deviations.length + unreadable.length === 0) return;
  if (deviations.length > 0) console.log("Mit „npm run format“ bekommen diese Dateien ihre Form.");
  process.exitCode = 1;
});
