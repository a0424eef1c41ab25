import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test, type TestContext } from "node:test";
import { loadSchemas } from "../model/load-schemas.ts";
import { formatContent } from "./format-content.ts";

const schemas = loadSchemas("schemas");

function hub(t: TestContext, files: Record<string, string>): string {
  const dir = mkdtempSync(path.join(tmpdir(), "kd-format-"));
  t.after(() => rmSync(dir, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
  return dir;
}

test("entries, former texts and hub.yaml that deviate are named with their one form", async (t) => {
  const dir = hub(t, {
    "hub.yaml": "# Mein Hub\n\nland: 'BY'\nname:   Hub\n",
    "themen/gut/index.md": "---\ntitel: x\n---\n\n- a\n",
    "themen/krumm/index.md": "---\r\ntitel: 'x'\r\n---\r\n* a\r\n",
    "vorlagen/v/index.md": "---\ntitel: x\n---\n",
    "vorlagen/v/fassungen/1.0.md": "* a\n",
    "vorlagen/v/notiz.txt": "* a",
  });
  const { deviations, unreadable } = await formatContent(dir, schemas);
  assert.deepEqual(unreadable, []);
  assert.deepEqual(Object.fromEntries(deviations.map(({ file, text }) => [file, text])), {
    "hub.yaml": "# Mein Hub\n\nname:   Hub\nland: 'BY'\n",
    "themen/krumm/index.md": "---\ntitel: x\n---\n\n- a\n",
    "vorlagen/v/fassungen/1.0.md": "- a\n",
  });
});

test("what cannot be read is named in German and left alone", async (t) => {
  const dir = hub(t, {
    "hub.yaml": "a: [\n",
    "themen/a/index.md": "---\ntitel: [\n---\n",
    "themen/b/index.md": "ohne Kopf\n",
  });
  const { deviations, unreadable } = await formatContent(dir, schemas);
  assert.deepEqual(deviations, []);
  assert.deepEqual(
    unreadable.map(({ file, line, message }) => `${file}:${line} ${message}`),
    [
      "hub.yaml:1 Der Kopf ist hier nicht lesbar.",
      "themen/a/index.md:3 Der Kopf ist hier nicht lesbar.",
      "themen/b/index.md:1 Die Datei beginnt nicht mit der Zeile „---“.",
    ],
  );
});

test("links are not followed out of the folder", async (t) => {
  const dir = hub(t, { "themen/a/index.md": "---\ntitel: x\n---\n" });
  const other = hub(t, { "x/index.md": "* a" });
  symlinkSync(path.join(other, "x"), path.join(dir, "themen/b"));
  symlinkSync(path.join(other, "x/index.md"), path.join(dir, "hub.yaml"));
  assert.deepEqual(await formatContent(dir, schemas), { deviations: [], unreadable: [] });
});
