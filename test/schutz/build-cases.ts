import { readFileSync, rmSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { buildSite } from "../../scripts/build-site.ts";
import { project } from "../../scripts/project.ts";
import { hasErrors } from "../../scripts/read-site.ts";
import { loadRules } from "../../src/check/load-rules.ts";
import { searchFiles } from "../../src/export/search-files.ts";
import type { Problem } from "../../src/model/problem.ts";
import { escapeHtml } from "../../src/html.ts";
import { schemas } from "../small-site.ts";
import { missing, sandbox, unclear, writeCase, type NamedFall } from "./case-folder.ts";
import { alleFaelle } from "./faelle.ts";
import { outputFaults } from "./output-faults.ts";
import { changed, snapshot } from "./snapshot.ts";
import { structural } from "./structural.ts";

const rules = (await loadRules()).filter(({ name }) => !structural.has(name));
const watched = ["schemas", "src", "_includes", "assets", "scripts", "content"].map((name) => path.join(project, name));

/** Builds a hub into which these cases wrote; says what went wrong, what was told, and what lies in the output. */
async function built(
  cases: readonly NamedFall[],
  whole: boolean,
): Promise<{ faults: string[]; problems: readonly Problem[] }> {
  const dir = sandbox();
  const out = path.join(dir, "out");
  for (const one of cases) await writeCase(dir, one);
  const before = snapshot(dir, [out]);
  const faults: string[] = [];
  let problems: readonly Problem[] = [];
  try {
    const build = {
      project,
      content: path.join(dir, "content"),
      out,
      audience: "oeffentlich",
      now: new Date("2026-06-01T10:00:00Z"),
      schemas,
      rules,
      documents: whole,
    } as const;
    ({ problems } = await buildSite({ ...build, index: whole ? searchFiles : undefined }));
    if (!hasErrors(problems)) faults.push(...(await outputFaults(out)), ...literal(cases, dir));
    else if (readdirSync(dir).includes("out")) faults.push("an output although there were errors");
  } catch (error) {
    faults.push(error instanceof Error ? error.stack! : String(error));
  }
  faults.push(...changed(before, snapshot(dir, [out])).map((file) => `changed: ${path.relative(dir, file)}`));
  faults.push(...unclear(problems).map((problem) => `unclear: ${JSON.stringify(problem)}`));
  if ("KANARIE" in globalThis || Object.keys(Object.prototype).length > 0) faults.push("something ran");
  rmSync(dir, { recursive: true, force: true });
  return { faults, problems };
}

/** Templates whose letters did not reach the page. */
function literal(cases: readonly NamedFall[], dir: string): string[] {
  const templates = cases.filter(({ name }) => name.endsWith(" in title, summary and text"));
  return templates.flatMap(({ name, kennung }) => {
    const source = readFileSync(path.join(dir, "content", "themen", kennung, "index.md"), "utf8");
    const code = /```njk\n([^]*?)```/.exec(source)?.[1] ?? "";
    const page = readFileSync(path.join(dir, "out", "themen", kennung, "index.html"), "utf8");
    return code !== "" && page.includes(escapeHtml(code)) ? [] : [`${name}: the letters changed`];
  });
}

/** Cases that passed the check, by name, one a line on the standard input. */
const passed = new Set(readFileSync(0, "utf8").split("\n"));
const buildable = (await alleFaelle()).filter(({ name, fall }) => passed.has(name) && fall.checkOnly !== true);
const unreadable = buildable.filter(({ fall }) => fall.problems?.some(([rule]) => rule.endsWith("-unlesbar")) === true);
const inert = buildable.filter((one) => !unreadable.includes(one));

const start = snapshotOf(watched);
const report = (name: string, cases: number, faults: readonly string[]): void => {
  console.log(JSON.stringify({ name, cases, faults, megabytes: process.resourceUsage().maxRSS / 1024 }));
};
// Long texts are built by the suite „lang“.
const shared = inert.filter(({ name, fall }) => fall.alone !== true && !name.startsWith("markdown:"));
report("all inert cases in one hub", shared.length, (await built(shared, true)).faults);

const broken = unreadable.filter(({ fall }) => fall.alone !== true);
const { faults, problems } = await built(broken, false);
report("all that only a build can see", broken.length, [
  ...faults,
  ...broken
    .filter((one) => missing(one, problems).length > 0)
    .map(({ name }) => `not told: ${name}; told ${JSON.stringify(problems)}`),
]);
for (const one of buildable.filter(({ fall }) => fall.alone === true)) {
  const result = await built([one], false);
  const untold = missing(one, result.problems).map(
    (wanted) => `not told: ${JSON.stringify(wanted)}; told ${JSON.stringify(result.problems)}`,
  );
  report(one.name, 1, [...result.faults, ...untold]);
}
report("the project itself", 0, start === snapshotOf(watched) ? [] : ["files of the project changed"]);

/** Names and times of everything below these folders. */
function snapshotOf(dirs: readonly string[]): string {
  return dirs
    .flatMap((dir) => readdirSync(dir, { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile())
    .map((file) => path.join(file.parentPath, file.name))
    .map((file) => `${file} ${statSync(file).mtimeMs}`)
    .join("\n");
}
