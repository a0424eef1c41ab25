import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";

test("what Node made of the program is kept, and a cache that is damaged or cannot be made is done without", (t) => {
  const project = mkdtempSync(path.join(tmpdir(), "kd-programm-"));
  t.after(() => rmSync(project, { recursive: true }));
  mkdirSync(path.join(project, "scripts"));
  copyFileSync(path.join(import.meta.dirname, "compile-cache.js"), path.join(project, "scripts", "compile-cache.js"));
  writeFileSync(path.join(project, "package.json"), '{ "type": "module" }');
  writeFileSync(path.join(project, "part.ts"), "export const answer: number = 42;\n");
  writeFileSync(path.join(project, "main.ts"), 'import { answer } from "./part.ts";\nconsole.log(answer);\n');
  const run = (): string => {
    // Of its own: tests are run with a cache for all.
    const { NODE_COMPILE_CACHE: _, ...env } = process.env;
    const args = ["--import", "./scripts/compile-cache.js", "main.ts"];
    const { stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: project,
      env,
      encoding: "utf8",
      timeout: 60_000,
    });
    return stdout + stderr;
  };
  const cache = path.join(project, ".cache", "programm");
  const kept = (): string[] => {
    const files = existsSync(cache) ? readdirSync(cache, { recursive: true, withFileTypes: true }) : [];
    return files.filter((file) => file.isFile()).map((file) => path.join(file.parentPath, file.name));
  };

  assert.equal(run(), "42\n");
  assert.ok(kept().length >= 2, "nothing was kept");
  assert.equal(run(), "42\n");

  for (const file of kept()) writeFileSync(file, Buffer.alloc(4096, 0x5a));
  assert.equal(run(), "42\n");

  writeFileSync(path.join(project, "part.ts"), "export const answer: number = 43;\n");
  assert.equal(run(), "43\n");

  rmSync(path.join(project, ".cache"), { recursive: true });
  writeFileSync(path.join(project, ".cache"), "");
  assert.equal(run(), "43\n");
});
