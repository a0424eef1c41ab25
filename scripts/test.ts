import path from "node:path";
import { parseArgs } from "node:util";
import { runCommand, UsageError } from "./run-command.ts";
import { runSuite, type Suite } from "./run-suite.ts";
import type { TestReport } from "./test-reporter.ts";
import { project } from "./project.ts";

const program = (name: string): string => path.join(project, "node_modules", ".bin", name);
const seconds = new Intl.NumberFormat("de-DE", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Everything CI runs, quick to slow. */
const suites: readonly Suite[] = [
  { name: "erzeugt", command: [process.execPath, "scripts/generate.ts", "--check"] },
  { name: "form", command: [process.execPath, "scripts/format.ts", "--check"] },
  { name: "regeln", command: [program("oxlint"), "--type-aware"] },
  { name: "typen", command: [program("tsc"), "--noEmit"] },
  // One process: starting Node for each file would take longer than the tests in it.
  { name: "einheiten", files: ["{src,_includes,assets,scripts}/**/*.test.ts"], flags: ["--test-isolation=none"] },
  { name: "befehle", files: ["test/*.test.ts", "test/suche/*.test.ts"] },
  // One process, so that all files share one browser.
  { name: "browser", files: ["test/e2e/*.test.ts"], flags: ["--test-isolation=none"] },
];

/** Run by name alone: every entry in the browser, which takes longer than CI should. */
const longSuites: readonly Suite[] = [
  { name: "lang", files: ["test/lang/*.test.ts"], flags: ["--test-isolation=none"] },
];

await runCommand(() => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const reports = chosen(positionals).map(timed);
  const sum = (count: "passed" | "failed"): number => reports.reduce((total, report) => total + report[count], 0);
  for (const name of reports.flatMap(({ skipped }) => skipped)) console.log(`übersprungen: ${name}`);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
  if (sum("failed") > 0) process.exitCode = 1;
});

/** The suites of these names, or all but the long ones. */
function chosen(names: readonly string[]): readonly Suite[] {
  const all = [...suites, ...longSuites];
  const unknown = names.find((name) => all.every((suite) => suite.name !== name));
  if (unknown !== undefined) {
    const known = all.map(({ name }) => name).join(", ");
    throw new UsageError(`Eine Prüfung „${unknown}“ gibt es nicht. Möglich sind: ${known}.`);
  }
  return names.length === 0 ? suites : all.filter(({ name }) => names.includes(name));
}

function timed(suite: Suite): TestReport {
  const since = performance.now();
  const report = runSuite(suite, project);
  const result = report.failed === 0 ? "gut" : `${report.failed} Fehler`;
  console.log(`${suite.name}: ${result} (${seconds.format((performance.now() - since) / 1000)} s)`);
  return report;
}
