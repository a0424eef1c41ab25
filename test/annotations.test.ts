import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { project } from "./run-script.ts";

// A repository as CI checks it out, with one mistake.
const file = "content/seiten/ueber-uns/index.md";
const text = "---\ntitel: Über uns\nkurzfassung: Wer wir sind.\nsichtbarkeit: öffentlich\n---\n\nText.\n";
let repository = "";

before(() => {
  repository = mkdtempSync(path.join(tmpdir(), "kd-annotations-"));
  mkdirSync(path.join(repository, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(repository, file), text);
});
after(() => rmSync(repository, { recursive: true }));

function check(format: string): string {
  const args = [path.join(project, "scripts/check.ts"), "--content", "content", "--format", format];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: repository, encoding: "utf8" });
  assert.equal(status, 1);
  return stdout;
}

/** The line that an annotation names, as it stands in the repository. */
function lineAt(named: string, line: number): string | undefined {
  return readFileSync(path.join(repository, named), "utf8").split("\n")[line - 1];
}

test("GitHub is told the file from the root of the repository, and line and column of the mistake", () => {
  const [, named = "", line, column] = /^::error file=([^,]+),line=(\d+),col=(\d+),title=wert::/.exec(check("github"))!;
  assert.equal(named, file);
  assert.equal(lineAt(named, Number(line))?.slice(Number(column) - 1), "öffentlich");
});

test("GitLab is told the file from the root of the repository, and the line of the mistake", () => {
  interface Issue {
    readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
  }
  const issues = JSON.parse(check("gitlab")) as readonly Issue[];
  assert.deepEqual(
    issues.map(({ location: { path, lines } }) => [path, lineAt(path, lines.begin)]),
    [[file, "sichtbarkeit: öffentlich"]],
  );
});

test("CI of every forge runs the check, in a format that it understands", () => {
  // Forgejo shows the log as it is: what GitHub takes for commands are lines of text there.
  const commands = {
    ".github/workflows/check.yml": "npm run -s check -- --format github",
    ".gitlab-ci.yml": "npm run -s check -- --format gitlab > gl-code-quality-report.json",
    ".forgejo/workflows/check.yml": "npm run -s check",
  };
  for (const [ci, command] of Object.entries(commands))
    assert.ok(readFileSync(path.join(project, ci), "utf8").includes(command), ci);
});
