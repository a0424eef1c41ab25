import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { buildSite, type BuildOptions, type Index } from "../scripts/build-site.ts";
import { project, projectSchemas } from "../scripts/project.ts";
import { searchBeside } from "../scripts/render/search-beside.ts";
import { loadRules } from "../src/check/load-rules.ts";
import { searchFiles } from "../src/export/search-files.ts";
import { folderHashes } from "./folder-hashes.ts";

const root = mkdtempSync(path.join(tmpdir(), "kd-faeden-"));
after(() => rmSync(root, { recursive: true }));
const common = {
  project,
  audience: "oeffentlich" as const,
  now: new Date("2026-03-01T12:00:00+01:00"),
  schemas: projectSchemas(),
  rules: await loadRules(),
  index: searchFiles,
} satisfies Omit<BuildOptions, "content" | "out">;

/** The second thread, and the one for the index; this one is never asked for it. */
const threads = {
  secondThread: true,
  index: Object.assign((() => Promise.reject(new Error("indexed in this thread"))) satisfies Index, {
    beside: searchBeside(1).beside!,
  }),
};

test("threads make the same bytes as one alone, with pictures, models, former texts, documents and search", async () => {
  const content = path.join(project, "content");
  const [one, two] = ["eins", "zwei"].map((name) => path.join(root, name)) as [string, string];
  const alone = await buildSite({ ...common, content, out: one, documents: true, secondThread: false });
  const both = await buildSite({ ...common, content, out: two, documents: true, ...threads });
  assert.deepEqual(folderHashes(two), folderHashes(one));
  assert.deepEqual([both.pages, both.files], [alone.pages, alone.files]);
  assert.ok(both.pages > 500);
});

test("content with errors is refused by the check, whatever the second thread makes of it", async () => {
  const out = path.join(root, "fehler");
  const content = path.join(import.meta.dirname, "fixtures", "fehler");
  const { problems, site } = await buildSite({ ...common, content, out, secondThread: true });
  assert.ok(problems.some(({ severity }) => severity === "fehler"));
  assert.equal(site, undefined);
  assert.equal(folderHashes(out), undefined);
});
