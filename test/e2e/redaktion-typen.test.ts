import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { projectSchemas } from "../../scripts/project.ts";
import { loadRules } from "../../src/check/load-rules.ts";
import type { Form, FormField } from "../../src/cms/form.ts";
import { formsOf } from "../../src/cms/forms-of.ts";
import { planEntry } from "../../src/edit/new-entry.ts";
import type { Entry } from "../../src/model/entry.ts";
import { textAt } from "../../src/model/value-at.ts";
import { readContent } from "../../src/read/read-content.ts";
import { berlinDay } from "../../src/text/dates.ts";
import { richTextLimits } from "../../src/text/rich-text-limits.ts";
import { serializeMatter } from "../../src/text/serialize.ts";
import { takeWordBack, typeWord, word } from "./body-text.ts";
import { browserTest } from "./browser-test.ts";
import { retype, startEditor } from "./editor.ts";
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

/** Optional texts an entry has. */
const optionalTexts = (form: Form, { data }: Entry): readonly FormField[] =>
  form.groups
    .flatMap(({ fields }) => fields)
    .filter(({ name, required, control }) => !required && control.kind === "text" && textAt(data, name) !== undefined);

/** The longest entry of a type that rich text takes, if there is one with an optional text. */
function longest(form: Form): Entry {
  const safe = entriesOf(form.typ).filter(({ body }) => body.trim() !== "" && richTextLimits(body).length === 0);
  const full = safe.filter((entry) => optionalTexts(form, entry).length > 0);
  return (full.length > 0 ? full : safe).toSorted((a, b) => b.body.length - a.body.length)[0]!;
}

browserTest(
  "of an entry of every type that went through rich text, only the field that was changed and the one that was cleared differ",
  async (visit) => {
    const page = await visit(editor.url, listPath(forms[0]!.typ));
    const expected: [file: string, lines: readonly string[]][] = [];
    for (const form of forms) {
      const entry = longest(form);
      const lines = (name: string): string[] =>
        serializeMatter(typeOf(form), { [name]: textAt(entry.data, name) })
          .trimEnd()
          .split("\n")
          .map((line) => `-${line}`);
      await openEntry(page, editor.url, form.typ, entry.kennung);
      await typeWord(page);
      await takeWordBack(page);
      await retype(page.getByLabel("Kurzfassung", { exact: true }).first(), "Kürzer: neu gefasst.");
      const cleared = optionalTexts(form, entry).at(-1);
      if (cleared) {
        const field = page.getByLabel(`${cleared.label} (optional)`, { exact: true }).first();
        await field.press("ControlOrMeta+a");
        await field.press("Delete");
      }
      await written(page);
      const changed = [...lines("kurzfassung"), '+kurzfassung: "Kürzer: neu gefasst."'];
      expected.push([entry.file, [...changed, ...(cleared ? lines(cleared.name) : [])]]);
    }
    assert.deepEqual(
      editor.diff(),
      expected.toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, lines]) => lines),
    );
    editor.reset();
  },
);

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
