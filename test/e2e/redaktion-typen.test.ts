import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { projectSchemas } from "../../scripts/project.ts";
import { loadRules } from "../../src/check/load-rules.ts";
import type { Form } from "../../src/cms/form.ts";
import { formsOf } from "../../src/cms/forms-of.ts";
import { planEntry } from "../../src/edit/new-entry.ts";
import type { Entry } from "../../src/model/entry.ts";
import { textAt } from "../../src/model/value-at.ts";
import { readContent } from "../../src/read/read-content.ts";
import { berlinDay } from "../../src/text/dates.ts";
import { richTextLimits } from "../../src/text/rich-text-limits.ts";
import { takeWordBack, typeWord, word } from "./body-text.ts";
import { browserTest } from "./browser-test.ts";
import { startEditor } from "./editor.ts";
import { listPath, openEntry, openNew, written } from "./entry-form.ts";
import { fillForm } from "./fill-form.ts";

const editor = await startEditor();
const folder = path.join(editor.repository, "content");
const schemas = projectSchemas();
const forms = formsOf(schemas);
const content = readContent(folder, schemas.types);
const typeOf = (form: Form) => schemas.types.find(({ typ }) => typ === form.typ)!;
const entriesOf = (typ: string): readonly Entry[] => content.entries.filter((entry) => entry.typ === typ);
const entryOf = (typ: string): { titel: string; kennung: string } => {
  const { data, kennung } = entriesOf(typ)[0]!;
  return { titel: textAt(data, "titel")!, kennung };
};
/** Decap fills in today by the clock of the browser. */
const inBerlin = { timezoneId: "Europe/Berlin" } as const;

browserTest("a new entry of every type is the file that npm run new writes of the same words", async (visit) => {
  const page = await visit(editor.url, listPath(forms[0]!.typ), inBerlin);
  const rules = await loadRules();
  const today = berlinDay(new Date());
  const expected: Record<string, string> = {};
  for (const form of forms) {
    await openNew(page, editor.url, form.typ);
    const titel = `${form.title}: Größe & Straße`;
    const given = await fillForm(page, form, typeOf(form), { titel, today, entryOf });
    const { file, text } = await planEntry(content, schemas, rules, { typ: form.typ, titel, given, today });
    expected[file] = text;
    await written(page);
  }
  const files = Object.keys(expected).toSorted();
  assert.deepEqual(
    editor.changes(),
    files.map((file) => `?? ${file}`),
  );
  for (const file of files) assert.equal(readFileSync(path.join(folder, file), "utf8"), expected[file]);
  assert.match(await editor.check(), /^0 Fehler/m);
  editor.reset();
});

browserTest("a text that rich text would damage is edited as Markdown, and the page says why", async (visit) => {
  const entry = content.entries.find(({ body }) => richTextLimits(body).length > 0)!;
  const page = await visit(editor.url, listPath(entry.typ));
  await openEntry(page, editor.url, entry.typ, entry.kennung);
  await page.getByText(`Dieser Text enthält ${richTextLimits(entry.body)[0]}`).waitFor();
  assert.equal(await page.locator(".cms-editor-raw").getByRole("switch").count(), 0);
  await typeWord(page);
  await written(page);
  const [removed = "", added] = editor.diff();
  assert.equal(added, `+${removed.slice(1)}${word}`);
  await takeWordBack(page);
  await written(page);
  assert.deepEqual(editor.changes(), []);
});
