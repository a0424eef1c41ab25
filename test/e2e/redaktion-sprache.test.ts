import assert from "node:assert/strict";
import { copyFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { framePhrases } from "../../assets/redaktion/sprache/frame-phrases.ts";
import { formPhrases } from "../../assets/redaktion/sprache/form-phrases.ts";
import { savingPhrases } from "../../assets/redaktion/sprache/saving-phrases.ts";
import { editorFolder } from "../../src/export/editor-folder.ts";
import { browserTest } from "./browser-test.ts";
import { pageWithScript } from "./page-with-script.ts";

type Phrases = { readonly [key: string]: string | Phrases };

const script = `import { deutsch } from "./assets/redaktion/sprache.ts";
Object.assign(globalThis, { CMS_MANUAL_INIT: true });
const decap = document.createElement("script");
decap.src = "decap-cms.js";
decap.addEventListener("load", () => {
  CMS.registerLocale("de", deutsch(CMS.getLocale("de")));
  document.title = "bereit";
});
document.head.append(decap);`;

/** German words that are English words too, or nothing to translate. */
const same = [
  "editor.editorControl.field.optional",
  "editor.editorToolbar.status",
  "editor.editorWidgets.markdown.code",
  "editor.editorWidgets.markdown.markdown",
  "ui.toast.onFailToAuth",
  "workflow.workflowCard.lastChangeNoAuthor",
];

browserTest(
  "every phrase of Decap CMS is German and has its placeholders, and none of ours is for nothing",
  async (visit) => {
    const site = await pageWithScript("", script);
    const bundle = path.join(path.dirname(fileURLToPath(import.meta.resolve("decap-cms"))), "decap-cms.js");
    copyFileSync(bundle, path.join(site.dir, editorFolder, "decap-cms.js"));
    const page = await visit(site, "/redaktion/");
    await page.waitForFunction(() => document.title === "bereit");
    const { en, de } = await page.evaluate(() => {
      const { CMS } = globalThis as unknown as { CMS: { getLocale(name: string): Phrases } };
      return { en: CMS.getLocale("en"), de: CMS.getLocale("de") };
    });
    const english = new Map(flat(en));
    const german = new Map(flat(de));
    assert.deepEqual([...german.keys()].toSorted(), [...english.keys()].toSorted());
    const equal = [...english].filter(([key, phrase]) => german.get(key) === phrase).map(([key]) => key);
    assert.deepEqual(equal.toSorted(), same.toSorted());
    for (const [key, phrase] of [...german, ...Object.entries(savingPhrases)])
      assert.deepEqual(placeholders(phrase), placeholders(english.get(key) ?? ""), key);
    const ours = [framePhrases, formPhrases, savingPhrases].flatMap((phrases) => Object.keys(phrases));
    assert.deepEqual(
      ours.filter((key) => !english.has(key)),
      [],
    );
  },
  // Of Decap; the page of the editor has a policy of its own.
  /inline style/,
);

function flat(phrases: Phrases, before = ""): [string, string][] {
  return Object.entries(phrases).flatMap(([key, phrase]) =>
    typeof phrase === "string" ? [[before + key, phrase]] : flat(phrase, `${before}${key}.`),
  );
}

function placeholders(phrase: string): readonly string[] {
  return [...phrase.matchAll(/%\{\w+\}|\|{4}/g)].map(([found]) => found).toSorted();
}
