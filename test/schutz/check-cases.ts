import { rmSync } from "node:fs";
import path from "node:path";
import { check } from "../../src/check/check.ts";
import { loadRules } from "../../src/check/load-rules.ts";
import { githubReport } from "../../src/check/reports/github.ts";
import { gitlabReport } from "../../src/check/reports/gitlab.ts";
import { jsonReport } from "../../src/check/reports/json.ts";
import { textReport } from "../../src/check/reports/text.ts";
import { readProcessModels } from "../../src/export/process-models.ts";
import type { Problem } from "../../src/model/problem.ts";
import { readContent } from "../../src/read/read-content.ts";
import { contentText } from "../../scripts/content-folder.ts";
import { schemas } from "../small-site.ts";
import { missing, sandbox, unclear, writeCase, type NamedFall } from "./case-folder.ts";
import { alleFaelle } from "./faelle.ts";
import { structural } from "./structural.ts";

/** What came of a case; `faults` is empty when all is well. */
export interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
  readonly faults: readonly string[];
}

const rules = (await loadRules()).filter(({ name }) => !structural.has(name));

async function problemsOf(dir: string): Promise<readonly Problem[]> {
  const content = readContent(dir, schemas.types);
  const { problems } = await readProcessModels(content.entries, schemas.types);
  return [...check(content, schemas, rules), ...problems];
}

/** Checks a case as the command does, with all reports. */
async function outcome(named: NamedFall): Promise<Outcome> {
  const { fall, name } = named;
  const dir = sandbox();
  await writeCase(dir, named);
  const nobody = fall.asNobody === true && process.getuid?.() === 0;
  if (nobody) process.seteuid!(65_534);
  const start = process.cpuUsage();
  const faults: string[] = [];
  let problems: readonly Problem[] = [];
  try {
    problems = await problemsOf(path.join(dir, "content"));
    const content = path.join(dir, "content");
    const text = textReport(problems, { colours: false, textOf: (file) => contentText(content, file) });
    if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(text))
      faults.push("the report steers the terminal");
    githubReport(problems, "content");
    gitlabReport(problems, "content");
    JSON.parse(jsonReport(problems));
  } catch (error) {
    faults.push(error instanceof Error ? error.stack! : String(error));
  } finally {
    if (nobody) process.seteuid!(0);
    rmSync(dir, { recursive: true, force: true });
  }
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  if (seconds > 2) faults.push(`took ${seconds} s`);
  const errors = problems.filter(({ severity }) => severity === "fehler");
  const lacking = missing(named, problems);
  // What only a build can see is looked for there.
  if (lacking.length > 0 && errors.length > 0)
    faults.push(`not told: ${JSON.stringify(lacking)}; told: ${told(problems)}`);
  if (!fall.problems && errors.length > 0) faults.push(`refused: ${told(errors)}`);
  if (unclear(problems).length > 0) faults.push(`unclear: ${told(unclear(problems))}`);
  if ("KANARIE" in globalThis || Object.keys(Object.prototype).length > 0) faults.push("something ran");
  return { name, passed: errors.length === 0, seconds, faults };
}

const told = (problems: readonly Problem[]): string => JSON.stringify(problems.slice(0, 3));

for (const named of await alleFaelle()) {
  const result = await outcome(named);
  // The whole process, so that no case can have needed more; Node itself and the rules need a third of it.
  const megabytes = process.memoryUsage.rss() / 1e6;
  const faults = megabytes > 512 ? [...result.faults, `needed ${megabytes} MB`] : result.faults;
  console.log(JSON.stringify({ ...result, faults }));
}
