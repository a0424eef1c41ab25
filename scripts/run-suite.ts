import { spawn } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import type { TestReport } from "./test-reporter.ts";

/** One step of `npm test`: a program that succeeds or not, or files of node:test. */
export type Suite = { readonly name: string } & (
  { readonly command: readonly [program: string, ...args: string[]] } | FileSuite
);

interface FileSuite {
  /** Globs below the project. */
  readonly files: readonly string[];
  /** Globs of what does not belong to it. */
  readonly without?: readonly string[];
  readonly flags?: readonly string[];
}

/** A test that never ends must not hold CI for ever; milliseconds, more than any test needs on a slow machine. */
const patience = 600_000;

// A runner inside a runner would answer to that one and run nothing.
const { NODE_TEST_CONTEXT: _, ...given } = process.env;

/** Tests start hundreds of processes with the same program: what Node made of it is kept. */
const env = { ...given, NODE_COMPILE_CACHE: path.join(import.meta.dirname, "..", ".cache", "programm") };

/** Runs a suite below `project`; prints only what a failure has to say, in one piece, and never throws on failing tests. */
export async function runSuite(suite: Suite, project: string): Promise<TestReport> {
  const { report, output } = await ("command" in suite ? runCommand(suite.command, project) : runFiles(suite, project));
  if (report.failed > 0) process.stdout.write(output);
  return report;
}

interface Outcome {
  readonly report: TestReport;
  readonly output: string;
}

const failure: TestReport = { passed: 0, failed: 1, skipped: [] };

async function runCommand([program, ...args]: readonly [string, ...string[]], project: string): Promise<Outcome> {
  const { status, output } = await ended(program, args, project);
  return { report: status === 0 ? { passed: 1, failed: 0, skipped: [] } : failure, output };
}

async function runFiles(
  { name, files: patterns, without = [], flags = [] }: Suite & FileSuite,
  project: string,
): Promise<Outcome> {
  const files = globSync([...patterns], { cwd: project, exclude: [...without] }).toSorted();
  if (files.length === 0)
    return { report: failure, output: `${name}: keine Testdateien unter ${patterns.join(", ")}\n` };
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
  const { status, output } = await ended(process.execPath, args, project);
  const report = readReport(target);
  rmSync(folder, { recursive: true });
  // A runner that ended in another way than its counts say has failed.
  return { report: report && (status === 0 || report.failed > 0) ? report : failure, output };
}

/** A program that has ended: its status, null when it was killed or did not start, and all it printed. */
function ended(
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env,
      shell: process.platform === "win32" && program !== process.execPath,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    const output = (): string => Buffer.concat(chunks).toString("utf8");
    child.on("error", (error) => resolve({ status: null, output: `${output()}${error.message}\n` }));
    child.on("close", (status) => resolve({ status, output: output() }));
  });
}

function readReport(file: string): TestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as TestReport;
  } catch {
    return undefined;
  }
}
