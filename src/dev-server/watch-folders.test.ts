import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { watchFolders } from "./watch-folders.ts";

test("a file that is written is told of, and so is one that stays empty", async (t) => {
  const dir = mkdtempSync(path.join(tmpdir(), "kd-watch-"));
  t.after(() => rmSync(dir, { recursive: true }));
  mkdirSync(path.join(dir, "themen"));
  const [full, empty] = ["voll.md", "leer.md"].map((name) => path.join(dir, "themen", name)) as [string, string];
  writeFileSync(empty, "Text");
  const told = new Set<string>();
  let wake = (): void => {};
  const end = await watchFolders([dir], (files) => {
    for (const file of files) told.add(file);
    wake();
  });
  t.after(end);
  writeFileSync(full, "Text");
  writeFileSync(empty, "");
  while (told.size < 2) await new Promise<void>((resolve) => (wake = resolve));
  assert.deepEqual([...told].toSorted(), [empty, full]);
});
