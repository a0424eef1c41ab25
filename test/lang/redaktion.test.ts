import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { projectSchemas } from "../../scripts/project.ts";
import type { Entry } from "../../src/model/entry.ts";
import { textAt } from "../../src/model/value-at.ts";
import { readContent } from "../../src/read/read-content.ts";
import { richTextLimits } from "../../src/text/rich-text-limits.ts";
import { takeWordBack, typeWord, word } from "../e2e/body-text.ts";
import { browserTest } from "../e2e/browser-test.ts";
import { retype, startEditor } from "../e2e/editor.ts";
import { listPath, openEntry, written } from "../e2e/entry-form.ts";

const editor = await startEditor();
const { types } = projectSchemas();
const { entries } = readContent(`${editor.repository}/content`, types);

for (const { typ, pluralTitle } of types) {
  browserTest(
    `${pluralTitle}: a word typed into an entry changes one line, and taken back leaves no trace`,
    async (visit) => {
      const page = await visit(editor.url, listPath(typ));
      const wrong: Record<string, readonly string[]> = {};
      for (const entry of entries.filter((one) => one.typ === typ)) {
        await openEntry(page, editor.url, typ, entry.kennung);
        await checkMode(page, entry);
        const { type, takeBack } = entry.body.trim() === "" ? titleOf(page, entry) : bodyOf(page);
        await type();
        await written(page);
        const typed = editor.diff();
        await takeBack();
        await written(page);
        const left = editor.diff();
        if (!isWordAlone(typed) || left.length > 0) {
          wrong[entry.file] = [...typed, "zurückgenommen:", ...left];
          editor.reset();
        }
      }
      assert.deepEqual(wrong, {});
    },
  );
}

/** True when one line has got the word and nothing else has changed. */
function isWordAlone([removed = "", added = "", ...more]: readonly string[]): boolean {
  return more.length === 0 && added.includes(word) && added.slice(1).replace(word, "") === removed.slice(1);
}

/** Rich text is offered where it does no harm, and only there. */
async function checkMode(page: Page, { body, file }: Entry): Promise<void> {
  const limits = richTextLimits(body);
  const isVisual = limits.length === 0;
  assert.equal(await page.locator(".cms-editor-visual").count(), isVisual ? 1 : 0, file);
  assert.equal(await page.locator(".cms-editor-raw").getByRole("switch").count(), 0, file);
  if (!isVisual) await page.getByText(`Dieser Text enthält ${new Intl.ListFormat("de").format(limits)}.`).waitFor();
}

interface Edit {
  readonly type: () => Promise<void>;
  readonly takeBack: () => Promise<void>;
}

const bodyOf = (page: Page): Edit => ({ type: () => typeWord(page), takeBack: () => takeWordBack(page) });

function titleOf(page: Page, { data }: Entry): Edit {
  const title = page.getByLabel("Titel", { exact: true });
  const before = textAt(data, "titel") ?? "";
  return { type: () => retype(title, before + word), takeBack: () => retype(title, before) };
}
