import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { schemas } from "../../test/small-site.ts";
import type { DiskContent } from "../model/content.ts";
import { readContent } from "./read-content.ts";

/** One change after the other, each with what a watcher tells of it. */
const changes: readonly (readonly [told: readonly string[], change: (file: (name: string) => string) => void])[] = [
  [["themen/b/index.md"], (file) => writeFileSync(file("themen/b/index.md"), "---\ntitel: Neu\n---\nmehr")],
  [["themen/b/index.md"], (file) => writeFileSync(file("themen/b/index.md"), "kein Kopf")],
  [["themen/d"], (file) => add(file("themen/d/index.md"))],
  [["themen/a/plan.csv"], (file) => writeFileSync(file("themen/a/plan.csv"), "a;b\n")],
  [["themen/a/plan.csv"], (file) => rmSync(file("themen/a/plan.csv"))],
  [["themen/a/lauf.sh"], (file) => symlinkSync("/etc/passwd", file("themen/a/lauf.sh"))],
  [["themen/c/fassungen/1.0.md"], (file) => add(file("themen/c/fassungen/1.0.md"))],
  [["themen/b"], (file) => rmSync(file("themen/b"), { recursive: true })],
  [["hub.yaml"], (file) => writeFileSync(file("hub.yaml"), "name: Nord\n")],
  [["themen"], (file) => rmSync(file("themen"), { recursive: true })],
];

function add(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, "---\ntitel: Titel\n---\nText");
}

const plain = ({ entries, hub, hubs, problems }: DiskContent): unknown =>
  JSON.parse(JSON.stringify({ entries, hub, hubs, problems }));

test("to read again what changed gives the same as to read everything, and leaves the other entries the objects they were", (t) => {
  const dir = mkdtempSync(path.join(tmpdir(), "kd-wieder-"));
  t.after(() => rmSync(dir, { recursive: true }));
  const file = (name: string): string => path.join(dir, name);
  for (const name of ["themen/a", "themen/b", "themen/c", "berichte/e"]) add(file(`${name}/index.md`));
  // Told once more with every reading, although its folder is not read again.
  add(file("berichte/e/Über uns.png"));
  let known = readContent(dir, schemas.types);
  for (const [changed, change] of changes) {
    change(file);
    const again = readContent(dir, schemas.types, { known, changed });
    assert.deepEqual(plain(again), plain(readContent(dir, schemas.types)), changed.join());
    const touched = (at: string): boolean => changed.some((one) => `${one}/`.startsWith(`${path.posix.dirname(at)}/`));
    for (const entry of again.entries)
      if (!touched(entry.file)) assert.ok(known.entries.includes(entry), `${entry.file} after ${changed.join()}`);
    known = again;
  }
});
