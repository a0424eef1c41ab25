import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import type { TestReport } from "./test-reporter.ts";

/** One step of `npm test`: a program that succeeds or not, or files of node:test. */
export type Suite = { readonly name: string } & (
  | { readonly command: readonly [program: string, ...args: string[]] }
  | { readonly files: readonly string[]; readonly flags?: readonly string[] }
);

/** A test that never ends must not hold CI for ever; milliseconds, more than any test needs on a slow machine. */
const patience = 600_000;

// A runner inside a runner would answer to that one and run nothing.
const { NODE_TEST_CONTEXT: _, ...env } = process.env;

/** Runs a suite below `project`; says nothing of a program that succeeds, and never throws on failing tests. */
export function runSuite(suite: Suite, project: string): TestReport {
  return "command" in suite ? runCommand(suite.command, project) : runFiles(suite, project);
}

function runCommand([program, ...args]: readonly [string, ...string[]], project: string): TestReport {
  const windows = process.platform === "win32";
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: project,
    env,
    encoding: "utf8",
    shell: windows,
    maxBuffer: Infinity,
  });
  if (status === 0) return { passed: 1, failed: 0, skipped: [] };
  process.stdout.write(`${stdout ?? ""}${stderr ?? ""}${error ? `${error.message}\n` : ""}`);
  return { passed: 0, failed: 1, skipped: [] };
}

function runFiles(
  { name, files: patterns, flags = [] }: Suite & { files: readonly string[]; flags?: readonly string[] },
  project: string,
): TestReport {
  const failure: TestReport = { passed: 0, failed: 1, skipped: [] };
  const files = globSync([...patterns], { cwd: project }).toSorted();
  if (files.length === 0) {
    console.log(`${name}: keine Testdateien unter ${patterns.join(", ")}`);
    return failure;
  }
  const folder = mkdtempSync(path.join(tmpdir(), "kd-test-"));
  const target = path.join(folder, "report.json");
  const reporters = [
    ["dot", "stdout"],
    [path.join(import.meta.dirname, "test-reporter.ts"), target],
  ] as const;
  const args = [
    "--test",
    `--test-timeout=${patience}`,
    `--test-concurrency=${availableParallelism()}`,
    ...reporters.flatMap(([reporter, to]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${to}`]),
    ...flags,
    ...files,
  ];
  const { status } = spawnSync(process.execPath, args, { cwd: project, env, stdio: ["ignore", "inherit", "inherit"] });
  const report = readReport(target);
  rmSync(folder, { recursive: true });
  // A runner that ended in another way than its counts say has failed.
  return report && (status === 0 || report.failed > 0) ? report : failure;
}

function readReport(file: string): TestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as TestReport;
  } catch {
    return undefined;
  }
}
