import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import path from "node:path";
import { projectSchemas } from "../../scripts/project.ts";
import { readContent } from "../../src/read/read-content.ts";
import { browserTest } from "../e2e/browser-test.ts";
import { startEditor } from "../e2e/editor.ts";
import { listPath } from "../e2e/entry-form.ts";

const { types } = projectSchemas();
const wanted = 1000;

/** Copies entries in turn, the files beside them too, until there are as many as wanted. */
function multiply(content: string): void {
  const { entries } = readContent(content, types);
  for (let i = entries.length; i < wanted; i++) {
    const { file, kennung } = entries[i % entries.length]!;
    const folder = path.join(content, path.dirname(file));
    const suffix = `-${Math.floor(i / entries.length) + 1}`;
    cpSync(folder, path.join(path.dirname(folder), kennung.slice(0, 80 - suffix.length) + suffix), { recursive: true });
  }
}

const editor = await startEditor(multiply);
const { entries } = readContent(path.join(editor.repository, "content"), types);

browserTest("among 1,000 entries the list of the largest type shows every entry", async (visit) => {
  assert.equal(entries.length, wanted);
  const [typ, largest] = [...Map.groupBy(entries, (entry) => entry.typ)].toSorted(
    (a, b) => b[1].length - a[1].length,
  )[0]!;
  const page = await visit(editor.url, listPath(typ));
  const links = page.locator(`a[href^="#/collections/${typ}/entries/"]`);
  await links.nth(largest.length - 1).waitFor();
  assert.equal(await links.count(), largest.length);
});
