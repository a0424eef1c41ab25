import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { claim, Claimed } from "./claim.ts";
import { isRunning, thisProcess } from "./running-process.ts";

const root = mkdtempSync(path.join(tmpdir(), "sperre-"));
after(() => rmSync(root, { recursive: true }));
const target = path.join(root, "out");
const put = (pid: number, content: string): void => writeFileSync(`${target}.sperre.${pid}`, content);

test("what another process has claimed is refused with its number, until it is released", () => {
  put(process.ppid, "");
  assert.throws(
    () => claim(target),
    (error) => error instanceof Claimed && error.pid === process.ppid,
  );
  assert.deepEqual(readdirSync(root), [`out.sperre.${process.ppid}`]);
  rmSync(`${target}.sperre.${process.ppid}`);
  claim(target)();
  assert.deepEqual(readdirSync(root), []);
});

test("claims of processes that have ended do not count and go", () => {
  put(2 ** 30, "");
  // A number that another process has got since, as after a power cut.
  put(process.ppid, JSON.stringify({ pid: process.ppid, began: "früher" }));
  put(process.pid, "");
  writeFileSync(`${target}.sperre.notiz`, "meins");
  const release = claim(target);
  const told = process.platform === "linux" ? [] : [`out.sperre.${process.ppid}`];
  assert.deepEqual(readdirSync(root), ["out.sperre.notiz", `out.sperre.${process.pid}`, ...told].toSorted());
  release();
  assert.ok(isRunning(thisProcess()));
});
