import path from "node:path";
import { parseArgs } from "node:util";
import { runCommand, UsageError } from "./run-command.ts";
import { runSuite, type Suite } from "./run-suite.ts";
import type { TestReport } from "./test-reporter.ts";
import { project } from "./project.ts";

const program = (name: string): string => path.join(project, "node_modules", ".bin", name);
const seconds = new Intl.NumberFormat("de-DE", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

// One process, so that all files share one browser.
const oneBrowser = ["--test-isolation=none"];

/** Everything CI runs but the editor, quick to slow. */
const suites: readonly Suite[] = [
  { name: "erzeugt", command: [process.execPath, "scripts/generate.ts", "--check"] },
  { name: "form", command: [process.execPath, "scripts/format.ts", "--check"] },
  { name: "regeln", command: [program("oxlint"), "--type-aware"] },
  { name: "stil", command: [program("stylelint"), "assets/**/*.css"] },
  { name: "typen", command: [program("tsc"), "--noEmit"] },
  // One process: starting Node for each file would take longer than the tests in it.
  { name: "einheiten", files: ["{src,_includes,assets,scripts}/**/*.test.ts"], flags: ["--test-isolation=none"] },
  { name: "befehle", files: ["test/{.,suche,schutz,tempo}/*.test.ts"] },
  { name: "browser", files: ["test/e2e/*.test.ts"], without: ["test/e2e/redaktion*.test.ts"], flags: oneBrowser },
];

/** The editor in a browser takes as long as all else, and mostly waits: it runs beside. */
const besideSuites: readonly Suite[] = [
  { name: "redaktion", files: ["test/e2e/redaktion*.test.ts"], flags: oneBrowser },
];

/** Run by name alone: every entry in the browser, which takes longer than CI should. */
const longSuites: readonly Suite[] = [{ name: "lang", files: ["test/lang/*.test.ts"], flags: oneBrowser }];

await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const reports = (await Promise.all(lanes(positionals).map(inTurn))).flat();
  const sum = (count: "passed" | "failed"): number => reports.reduce((total, report) => total + report[count], 0);
  for (const name of reports.flatMap(({ skipped }) => skipped)) console.log(`übersprungen: ${name}`);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
  if (sum("failed") > 0) process.exitCode = 1;
});

/** The suites of these names, or all but the long ones; what is in different lanes runs at the same time. */
function lanes(names: readonly string[]): readonly (readonly Suite[])[] {
  const all = [...suites, ...besideSuites, ...longSuites];
  const unknown = names.find((name) => all.every((suite) => suite.name !== name));
  if (unknown !== undefined) {
    const known = all.map(({ name }) => name).join(", ");
    throw new UsageError(`Eine Prüfung „${unknown}“ gibt es nicht. Möglich sind: ${known}.`);
  }
  return names.length === 0 ? [suites, besideSuites] : [all.filter(({ name }) => names.includes(name))];
}

async function inTurn(lane: readonly Suite[]): Promise<readonly TestReport[]> {
  const reports: TestReport[] = [];
  for (const suite of lane) reports.push(await timed(suite));
  return reports;
}

async function timed(suite: Suite): Promise<TestReport> {
  const since = performance.now();
  const report = await runSuite(suite, project);
  const result = report.failed === 0 ? "gut" : `${report.failed} Fehler`;
  console.log(`${suite.name}: ${result} (${seconds.format((performance.now() - since) / 1000)} s)`);
  return report;
}
