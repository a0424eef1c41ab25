import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { keep, openCache } from "./keep.ts";

test("a cache holds whole files only, and what a killed build left in it goes", (t) => {
  const dir = mkdtempSync(path.join(tmpdir(), "cache-"));
  t.after(() => rmSync(dir, { recursive: true }));
  keep(path.join(dir, "bild.jpg"), "ganz");
  assert.equal(readFileSync(path.join(dir, "bild.jpg"), "utf8"), "ganz");
  assert.throws(() => keep(path.join(dir, "fehlt/bild.jpg"), ""));
  const running = `bild.webp.${process.pid}-0.neu`;
  for (const name of [`bild.avif.${2 ** 30}-0.neu`, running]) writeFileSync(path.join(dir, name), "hal");
  openCache(dir);
  assert.deepEqual(readdirSync(dir).toSorted(), ["bild.jpg", running]);
});
