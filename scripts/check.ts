import path from "node:path";
import { byPlace, check } from "../src/check/check.ts";
import { loadRules } from "../src/check/load-rules.ts";
import { reminders } from "../src/check/reminders.ts";
import { githubReport } from "../src/check/reports/github.ts";
import { gitlabReport } from "../src/check/reports/gitlab.ts";
import { jsonReport } from "../src/check/reports/json.ts";
import { remindersReport } from "../src/check/reports/reminders.ts";
import { textReport } from "../src/check/reports/text.ts";
import { readProcessModels } from "../src/export/process-models.ts";
import type { Problem } from "../src/model/problem.ts";
import { readContent } from "../src/read/read-content.ts";
import { berlinDay } from "../src/text/dates.ts";
import { cleanSources } from "./clean-sources.ts";
import { contentFolder, contentText } from "./content-folder.ts";
import { parseFlags } from "./flags.ts";
import { runCommand, UsageError } from "./run-command.ts";
import { project, projectSchemas } from "./project.ts";

await runCommand(async () => {
  const flags = parseFlags(process.argv.slice(2), ["content", "format", "reminders", "now"]);
  if (flags.now && !flags.reminders)
    throw new UsageError("--now gilt nur zusammen mit --reminders: Die Prüfung selbst hängt nicht vom Tag ab.");
  const dir = contentFolder(flags.content);

  const schemas = projectSchemas();
  const content = readContent(dir, schemas.types);
  const models = await readProcessModels(content.entries, schemas.types);
  const clean = cleanSources(project, schemas);
  const problems = [...check(content, schemas, await loadRules(), undefined, clean), ...models.problems];
  clean.keep();
  const due = flags.reminders ? reminders(content, schemas, berlinDay(flags.now ?? new Date())) : [];
  const format = flags.format ?? "text";
  // People read by who has to act; programs get one list.
  const all = format === "text" ? problems : [...problems, ...due.map(({ problem }) => problem)].toSorted(byPlace);
  process.stdout.write(report(all, dir, format));
  if (flags.reminders && format === "text") process.stdout.write(`\n${remindersReport(due)}`);
  process.exitCode = all.some(({ severity }) => severity === "fehler") ? 1 : 0;
});

function report(problems: readonly Problem[], dir: string, format: "text" | "json" | "github" | "gitlab"): string {
  const prefix = path.relative(process.cwd(), dir).split(path.sep).join("/");
  if (format === "json") return jsonReport(problems);
  if (format === "github") return githubReport(problems, prefix);
  if (format === "gitlab") return gitlabReport(problems, prefix);
  return textReport(problems, { colours: process.stdout.isTTY, textOf: (file) => contentText(dir, file) });
}
