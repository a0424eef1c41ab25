import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { DrawnList } from "./drawn-list.ts";

test("a picture is what was drawn as long as its bytes are, wherever it was brought and however it was changed", (t) => {
  const cache = mkdtempSync(path.join(tmpdir(), "kd-bilder-"));
  t.after(() => rmSync(cache, { recursive: true }));
  const file = path.join(cache, "a.png");
  writeFileSync(file, "Bild");
  const first = new DrawnList(cache);
  assert.equal(first.has("a.png"), false, "nobody knows where it comes from");
  first.add("a.png");
  first.close();
  const again = (): boolean => new DrawnList(cache).has("a.png");
  assert.equal(again(), true);
  // As a cache comes back in a CI run: another time, another inode.
  renameSync(file, `${file}.alt`);
  writeFileSync(file, "Bild");
  utimesSync(file, 1, 1);
  assert.equal(again(), true);
  // Somebody edits an output that shares the file.
  writeFileSync(file, "bild");
  assert.equal(again(), false);
  rmSync(file);
  assert.equal(again(), false);
  writeFileSync(file, "Bild");
  const list = path.join(cache, "gezeichnet.liste");
  writeFileSync(list, readFileSync(list, "utf8").replace('"a.png"', '"b.png"'));
  assert.equal(again(), false, "a damaged list says nothing");
});
