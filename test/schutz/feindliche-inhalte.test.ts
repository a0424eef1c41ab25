import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { test } from "node:test";

interface Line {
  readonly name: string;
  readonly passed?: boolean;
  readonly faults: readonly string[];
  readonly megabytes?: number;
}

/** Runs a program of this folder with bounded memory; its lines of JSON. */
function run(name: string, heap: number, input = ""): readonly Line[] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${heap}`, "--max-semi-space-size=8", path.join(import.meta.dirname, name)],
    { encoding: "utf8", input, maxBuffer: 100_000_000 },
  );
  assert.equal(status, 0, stderr.slice(-4_000));
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

const faultsOf = (lines: readonly Line[]): readonly string[] =>
  lines.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault.slice(0, 1_000)}`));

let passed = "";

test("every hostile content folder ends in clear problems or passes, in bounded time and memory, and nothing in it runs", () => {
  const lines = run("check-cases.ts", 160);
  passed = lines.flatMap((line) => (line.passed === true ? line.name : [])).join("\n");
  assert.ok(lines.length > 500, `${lines.length} cases`);
  assert.deepEqual(faultsOf(lines), []);
});

test("what passes the check is inert in the built site, and a build writes nothing outside its output", () => {
  const lines = run("build-cases.ts", 512, passed);
  assert.ok(lines.length > 5);
  assert.deepEqual(faultsOf(lines), []);
});
