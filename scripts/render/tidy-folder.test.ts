import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { lookOf } from "../../src/disk/file-marks.ts";
import { tidyFolder } from "./tidy-folder.ts";

test("nothing stays but what looks as it is wanted, and the marker; links are not followed", (t) => {
  const dir = mkdtempSync(path.join(tmpdir(), "kd-ordnen-"));
  t.after(() => rmSync(dir, { recursive: true }));
  const [old, beside] = [path.join(dir, "alt"), path.join(dir, "daneben")];
  mkdirSync(path.join(old, "a/b"), { recursive: true });
  mkdirSync(path.join(old, "leer"));
  mkdirSync(beside);
  const write = (name: string): void => writeFileSync(path.join(dir, name), name);
  for (const name of ["alt/.kurzer-dienstweg", "alt/a/b/gut", "alt/a/anders", "alt/fremd", "daneben/bleibt"])
    write(name);
  symlinkSync(beside, path.join(old, "ordner"));
  symlinkSync(path.join(beside, "bleibt"), path.join(old, "verweis"));
  const look = (name: string): [string, string] => [name, lookOf(path.join(old, name))];
  const wanted = new Map([look("a/b/gut"), ["a/anders", "1 2 3"], look("verweis"), ["a/fehlt", "1 2 3"]]);
  assert.deepEqual([...tidyFolder(old, wanted)], ["a/b/gut"]);
  assert.deepEqual(readdirSync(old, { recursive: true, encoding: "utf8" }).toSorted(), [
    ".kurzer-dienstweg",
    "a",
    "a/b",
    "a/b/gut",
  ]);
  assert.ok(existsSync(path.join(beside, "bleibt")));
});
