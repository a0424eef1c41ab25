import assert from "node:assert/strict";
import { test } from "node:test";
import { textMark } from "../../../src/cms/text-mark.ts";
import type { StoredFile } from "../decap.ts";
import { idsByName, isReplaced, KeptStands } from "./kept-stands.ts";

const folder = "content/themen/kasse";
const path = `${folder}/index.md`;
const file = (name: string, id: string): StoredFile => ({ id, name, path: `${folder}/${name}` });

test("a save may replace what was expected last, and a new entry nothing", () => {
  const stands = new KeptStands();
  const entry = { dataFiles: [{ path, raw: "neu" }], assets: [] };
  assert.equal(stands.expected(entry), null);
  stands.expect(path, "marke");
  assert.equal(stands.expected(entry), "marke");
});

test("an upload is told when its name belongs to a file the form has not known, or to another content by now", async () => {
  const stands = new KeptStands();
  stands.opened(folder, [file("plan.pdf", "1"), file("foto.jpg", "2")]);
  const stored = idsByName([file("plan.pdf", "1"), file("foto.jpg", "3"), file("neu.pdf", "4")]);
  const replaced = (name: string): boolean => isReplaced(name, { opened: stands.files(folder), stored });
  assert.deepEqual(["plan.pdf", "foto.jpg", "neu.pdf", "frei.pdf"].map(replaced), [false, true, true, false]);

  // What one has uploaded oneself is known from then on.
  await stands.saved({ dataFiles: [{ path, raw: "neu" }], assets: [{}] }, async () => [file("foto.jpg", "3")]);
  assert.equal(replaced("foto.jpg"), false);
  assert.equal(stands.written(path), textMark("neu"));
});
