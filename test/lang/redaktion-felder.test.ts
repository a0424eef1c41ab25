import assert from "node:assert/strict";
import path from "node:path";
import { projectSchemas } from "../../scripts/project.ts";
import type { Form, FormField } from "../../src/cms/form.ts";
import { formsOf } from "../../src/cms/forms-of.ts";
import type { Entry } from "../../src/model/entry.ts";
import { textAt } from "../../src/model/value-at.ts";
import { readContent } from "../../src/read/read-content.ts";
import { richTextLimits } from "../../src/text/rich-text-limits.ts";
import { serializeMatter } from "../../src/text/serialize.ts";
import { takeWordBack, typeWord } from "../e2e/body-text.ts";
import { browserTest } from "../e2e/browser-test.ts";
import { retype, startEditor } from "../e2e/editor.ts";
import { listPath, openEntry, written } from "../e2e/entry-form.ts";

const editor = await startEditor();
const schemas = projectSchemas();
const forms = formsOf(schemas);
const { entries } = readContent(path.join(editor.repository, "content"), schemas.types);

/** Optional texts an entry has. */
const optionalTexts = (form: Form, { data }: Entry): readonly FormField[] =>
  form.groups
    .flatMap(({ fields }) => fields)
    .filter(({ name, required, control }) => !required && control.kind === "text" && textAt(data, name) !== undefined);

/** The longest entry of a type that rich text takes, if there is one with an optional text. */
function longest(form: Form): Entry {
  const safe = entries.filter(
    ({ typ, body }) => typ === form.typ && body.trim() !== "" && richTextLimits(body).length === 0,
  );
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
        serializeMatter(
          schemas.types.find(({ typ }) => typ === form.typ)!,
          { [name]: textAt(entry.data, name) },
        )
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
