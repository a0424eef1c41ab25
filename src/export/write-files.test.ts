import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { writeFiles } from "./write-files.ts";

const root = mkdtempSync(path.join(tmpdir(), "kd-schreiben-"));
const out = path.join(root, "ausgabe");
after(() => rmSync(root, { recursive: true }));

test("files are written or copied, and their folders made", () => {
  const source = path.join(root, "quelle.pdf");
  writeFileSync(source, "pdf");
  writeFiles(
    [
      { path: "/a/b/c.txt", content: "ü" },
      { path: "/a/b/d.bin", content: new Uint8Array([1]) },
      { path: "/a/e.pdf", source },
    ],
    out,
  );
  assert.equal(readFileSync(path.join(out, "a/b/c.txt"), "utf8"), "ü");
  assert.deepEqual([...readFileSync(path.join(out, "a/b/d.bin"))], [1]);
  assert.equal(readFileSync(path.join(out, "a/e.pdf"), "utf8"), "pdf");
});

test("what is kept is the same file on disk, and a copy where that cannot be", () => {
  const source = path.join(root, "bewahrt.odt");
  writeFileSync(source, "odt");
  writeFiles([{ path: "/g/h.odt", source, kept: true }], out);
  assert.equal(statSync(path.join(out, "g/h.odt")).ino, statSync(source).ino);
  const other = path.join(root, "anders.odt");
  writeFileSync(other, "anders");
  writeFiles([{ path: "/a/e.pdf", source: other, kept: true }], out);
  assert.equal(readFileSync(path.join(out, "a/e.pdf"), "utf8"), "anders");
  assert.throws(() => writeFiles([{ path: "/g/i.odt", source: path.join(root, "fehlt"), kept: true }], out), /ENOENT/);
});

test("a path that leaves the output is refused before anything is written there (unsafe)", () => {
  for (const leaving of ["/../boese.txt", "../boese.txt", "/a/../../boese.txt", "/../ausgabe-daneben/boese.txt", ""]) {
    assert.throws(() => writeFiles([{ path: leaving, content: "x" }], out), /path leaves the output/, leaving);
  }
  assert.equal(existsSync(path.join(root, "boese.txt")), false);
  assert.equal(existsSync(path.join(root, "ausgabe-daneben")), false);
});
