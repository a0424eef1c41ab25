import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { historyOf } from "./history.ts";

const root = mkdtempSync(path.join(tmpdir(), "verlauf-"));
after(() => rmSync(root, { recursive: true }));

const who = ["-c", "user.name=Redaktion", "-c", "user.email=redaktion@hub.example"];
const git = (dir: string, ...args: readonly string[]): string =>
  execFileSync("git", ["-C", dir, ...who, ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

test("the history is the whole repository around the content, from which git clones", async () => {
  const repo = path.join(root, "hub");
  const content = path.join(repo, "content");
  mkdirSync(content, { recursive: true });
  git(repo, "init", "--quiet", "--initial-branch=main");
  for (const text of ["erste", "zweite"]) {
    writeFileSync(path.join(content, "hub.yaml"), `name: ${text}\n`);
    git(repo, "add", ".");
    git(repo, "commit", "--quiet", "-m", text);
  }
  const history = await historyOf(content);
  assert.ok(history.kind === "file");
  const bundle = path.join(root, "verlauf.bundle");
  writeFileSync(bundle, history.content);
  git(root, "clone", "--quiet", bundle, "wieder");
  assert.equal(readFileSync(path.join(root, "wieder", "content", "hub.yaml"), "utf8"), "name: zweite\n");
  assert.equal(git(path.join(root, "wieder"), "log", "--format=%s"), "zweite\nerste\n");

  git(root, "clone", "--quiet", "--depth=1", `file://${repo}`, "auszug");
  assert.deepEqual(await historyOf(path.join(root, "auszug")), { kind: "shallow" });
});

test("a folder outside a repository, and a repository without a commit, have no history", async () => {
  const plain = path.join(root, "ohne");
  mkdirSync(plain);
  assert.deepEqual(await historyOf(plain), { kind: "none" });
  git(plain, "init", "--quiet");
  assert.deepEqual(await historyOf(plain), { kind: "none" });
});
