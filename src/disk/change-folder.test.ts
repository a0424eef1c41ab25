import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { changeFolder, type NotedFolder, type Step } from "./change-folder.ts";
import { finishChanges } from "./finish-changes.ts";

const root = mkdtempSync(path.join(tmpdir(), "vorhaben-"));
after(() => rmSync(root, { recursive: true }));
const old = { "a/index.md": "alt", "a/bild.png": "altes Bild", "b/index.md": "verweist auf a", "c/index.md": "geht" };
const steps: readonly Step[] = [
  { write: "a/bild.png", content: "neues Bild" },
  { write: "a/plan.pdf", content: "neuer Plan" },
  { write: "a/index.md", content: "neu" },
  { write: "d/e/index.md", content: "ganz neu" },
  { write: "b/index.md", content: "verweist auf z" },
  { move: "a", to: "z" },
  { remove: "c" },
];
const fresh = {
  "b/index.md": "verweist auf z",
  "d/e/index.md": "ganz neu",
  "z/bild.png": "neues Bild",
  "z/index.md": "neu",
  "z/plan.pdf": "neuer Plan",
};

let count = 0;
function folder(): NotedFolder {
  const dir = path.join(root, String(++count));
  for (const [file, content] of Object.entries(old)) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), content);
  }
  return { dir, notes: `${dir}-notizen` };
}

/** Every file with its content, folders without one by their names. */
function snapshot({ dir, notes }: NotedFolder): Record<string, string> {
  const below = (at: string): [string, string][] =>
    readdirSync(at, { withFileTypes: true }).flatMap((entry): [string, string][] => {
      const full = path.join(at, entry.name);
      if (entry.isFile()) return [[path.relative(dir, full), readFileSync(full, "utf8")]];
      const inside = below(full);
      return inside.length > 0 ? inside : [[path.relative(dir, full), "leer"]];
    });
  const left = count > 0 && statSync(notes, { throwIfNoEntry: false }) ? below(notes) : [];
  return Object.fromEntries([...below(dir), ...left].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

test("a change makes, replaces, moves and removes, and keeps the mode of what it replaces", () => {
  const at = folder();
  chmodSync(path.join(at.dir, "b/index.md"), 0o600);
  changeFolder(at, steps);
  assert.deepEqual(snapshot(at), fresh);
  assert.equal(statSync(path.join(at.dir, "b/index.md")).mode & 0o777, 0o600);
});

/** Runs the change in a process in which something happens before the n-th change to the disk. */
function runWith(at: NotedFolder, then: string, n: number): ReturnType<typeof spawnSync> {
  const module = new URL("change-folder.ts", import.meta.url).href;
  const script = `
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const [at, steps, n] = process.argv.slice(1).map((one) => JSON.parse(one));
    let count = 0;
    for (const name of ["mkdirSync", "writeFileSync", "renameSync", "linkSync", "rmdirSync", "rmSync"]) {
      const original = fs[name];
      fs[name] = (...args) => {
        if (++count === n) { ${then} }
        return original(...args);
      };
    }
    syncBuiltinESMExports();
    const { changeFolder } = await import(${JSON.stringify(module)});
    changeFolder(at, steps);`;
  const args = [at, steps, n].map((one) => JSON.stringify(one));
  return spawnSync(process.execPath, ["--input-type=module", "-e", script, ...args]);
}

test("after a kill at any step the folder is whole old or whole new, and nothing is left", () => {
  const seen = new Set<string>();
  for (let n = 1; ; n++) {
    const at = folder();
    const { signal, stderr } = runWith(at, "process.kill(process.pid, 'SIGKILL');", n);
    finishChanges(at.notes);
    const now = snapshot(at);
    assert.deepEqual(now, Object.hasOwn(now, "z/index.md") ? fresh : old, `step ${n} ${String(stderr)}`);
    seen.add(Object.hasOwn(now, "z/index.md") ? "neu" : "alt");
    if (signal !== "SIGKILL") break;
    assert.ok(n < 60);
  }
  assert.deepEqual([...seen], ["alt", "neu"]);
});

test("after a failure at any step everything is as it was, and nothing is left", () => {
  const fail = "throw Object.assign(new Error('voll'), { code: 'ENOSPC' });";
  let failed = 0;
  for (let n = 1; ; n += 3) {
    const at = folder();
    const { status } = runWith(at, fail, n);
    if (status === 0) break;
    // What goes wrong when all is done but for the cleaning up is done by the next command.
    finishChanges(at.notes);
    const now = snapshot(at);
    if (!Object.hasOwn(now, "z/index.md")) assert.deepEqual(now, old, `step ${n}`);
    else assert.deepEqual(now, fresh, `step ${n}`);
    failed++;
    assert.ok(n < 60);
  }
  assert.ok(failed > 5);
});

test("nothing is moved onto what is there, and a folder made meanwhile is left alone", () => {
  const at = folder();
  assert.throws(
    () =>
      changeFolder(at, [
        { write: "a/index.md", content: "x" },
        { move: "a", to: "b" },
      ]),
    /is there/,
  );
  assert.deepEqual(snapshot(at), old);
});

test("a note cut off in writing decides nothing and goes", () => {
  const at = folder();
  mkdirSync(at.notes);
  writeFileSync(path.join(at.notes, `${2 ** 30}-1.json.neu`), '{"by":');
  finishChanges(at.notes);
  assert.deepEqual(snapshot(at), old);
});
