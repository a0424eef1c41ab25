import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { check } from "../../src/check/check.ts";
import { loadRules } from "../../src/check/load-rules.ts";
import { readContent } from "../../src/read/read-content.ts";
import { folderHashes } from "../folder-hashes.ts";
import { schemas } from "../small-site.ts";
import { writeBestand } from "./bestand/write-bestand.ts";

test("a corpus for measurements has entries of all types that pass the check, and the same seed gives the same bytes", async (t) => {
  const dir = mkdtempSync(path.join(tmpdir(), "kd-tempo-"));
  t.after(() => rmSync(dir, { recursive: true }));
  const [one, same, other] = ["a", "b", "c"].map((name) => path.join(dir, name)) as [string, string, string];
  writeBestand(one, schemas, 30);
  writeBestand(same, schemas, 30);
  writeBestand(other, schemas, 30, 8);

  const content = readContent(one, schemas.types);
  assert.equal(content.entries.length, 30);
  assert.deepEqual(
    schemas.types.filter(({ typ }) => !content.entries.some((entry) => entry.typ === typ)),
    [],
  );
  assert.deepEqual(check(content, schemas, await loadRules()), []);
  assert.deepEqual(folderHashes(one), folderHashes(same));
  assert.notDeepEqual(folderHashes(one), folderHashes(other));
});
