import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test, type TestContext } from "node:test";

const modul = path.join(import.meta.dirname, "../scripts/run-suite.ts");

/** Runs a suite over these files in a process of its own, since a runner prints; gives the report and what was printed. */
function report(t: TestContext, files: Readonly<Record<string, string>>): { report: unknown; output: string } {
  const project = mkdtempSync(path.join(tmpdir(), "kd-suite-"));
  t.after(() => rmSync(project, { recursive: true }));
  mkdirSync(path.join(project, "t"));
  for (const [name, lines] of Object.entries(files)) {
    writeFileSync(path.join(project, "t", name), `import { test } from "node:test";\n${lines}\n`);
  }
  const script = `import { runSuite } from ${JSON.stringify(modul)};
    const report = await runSuite({ name: "probe", files: ["t/*.mjs"], flags: ["--test-timeout=3000"] }, ${JSON.stringify(project)});
    console.log("\\n" + JSON.stringify(report));`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  const lines = stdout.trimEnd().split("\n");
  return { report: JSON.parse(lines.at(-1) ?? ""), output: lines.slice(0, -1).join("\n") };
}

test("passed and skipped tests of several files are counted, skipped ones by name and reason", (t) => {
  const { report: found } = report(t, {
    "a.mjs": 'test("eins", () => {}); test("zwei", () => {});',
    "b.mjs": 'test("drei", () => {}); test("vier", { skip: "kein Java" }, () => {});',
  });
  assert.deepEqual(found, { passed: 3, failed: 0, skipped: ["vier (kein Java)"] });
});

test("a failing test is counted and printed with its reason", (t) => {
  const { report: found, output } = report(t, {
    "a.mjs": 'test("eins", () => {}); test("bricht", () => { throw new Error("so nicht"); });',
  });
  assert.deepEqual(found, { passed: 1, failed: 1, skipped: [] });
  assert.match(output, /bricht[\s\S]*so nicht/);
});

test("a file that cannot be loaded, one that dies and one that never ends fail", (t) => {
  const { report: found } = report(t, {
    "a.mjs": 'import "../scripts/fehlt.mjs";',
    "b.mjs": 'test("eins", () => {}); setTimeout(() => process.exit(3), 50);',
    "c.mjs": 'test("offen", () => new Promise(() => {}));',
  });
  assert.deepEqual(found, { passed: 1, failed: 3, skipped: [] });
});

test("a suite without any file fails", (t) => {
  assert.deepEqual(report(t, {}).report, { passed: 0, failed: 1, skipped: [] });
});
