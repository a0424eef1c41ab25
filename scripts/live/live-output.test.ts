import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { LiveOutput } from "./live-output.ts";

const page = (at: string, html: string) => ({ path: at, html });

test("only what is other than before is written, and what is no longer made goes", (t) => {
  const dir = mkdtempSync(path.join(tmpdir(), "kd-ausgabe-"));
  t.after(() => rmSync(dir, { recursive: true }));
  const out = path.join(dir, "site");
  const output = new LiveOutput(out);
  const file = path.join(out, "a/index.html");
  output.write([page("/a/", "eins"), { path: "/b.txt", content: "b" }]);
  assert.equal(output.pagesWritten, 1);
  assert.equal(readFileSync(file, "utf8"), "eins");
  writeFileSync(file, "unberührt");
  output.write([page("/a/", "eins")]);
  assert.equal(readFileSync(file, "utf8"), "unberührt");
  output.write([page("/a/", "zwei")]);
  assert.equal(readFileSync(file, "utf8"), "zwei");
  assert.equal(output.pagesWritten, 2);
  output.keep([page("/a/", "zwei")]);
  assert.ok(!existsSync(path.join(out, "b.txt")));
  assert.throws(() => output.write([{ path: "/../c.txt", content: "" }]), /leaves the output/);
});
