import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readFrontMatter } from "../../src/read/front-matter.ts";
import { schemas } from "../small-site.ts";
import { browserTest } from "./browser-test.ts";
import { entryPath, newEntryPath, startEditor } from "./editor.ts";

const editor = await startEditor();

/** The entry of a type that has most to show. */
function longest(plural: string): { kennung: string; titel: string } {
  const dir = path.join(editor.repository, "content", plural);
  const texts = readdirSync(dir).map((kennung) => ({
    kennung,
    text: readFileSync(path.join(dir, kennung, "index.md"), "utf8"),
  }));
  const { kennung, text } = texts.toSorted((a, b) => b.text.length - a.text.length)[0]!;
  return { kennung, titel: String(readFrontMatter(text).data["titel"]) };
}

/** Words as people read them, wherever the page breaks lines or keeps words together. */
const words = (text: string | null): string =>
  (text ?? "")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .replace(/\u00ad/g, "")
    .trim();

browserTest("of every type the preview shows the page that the site has, word for word", async (visit) => {
  const page = await visit(editor.url, "redaktion/");
  const site = await page.context().newPage();
  // The editor reads no process models, so it shows the page of a Prozess without its steps and its drawing.
  for (const { typ, plural } of schemas.types.filter((type) => type.typ !== "prozess")) {
    const { kennung, titel } = longest(plural);
    // From the list: Decap does not follow from one entry right to another.
    await page.goto(`${editor.url}redaktion/#/collections/${typ}`);
    await page.locator(`a[href*="/entries/${kennung}/"]`).click();
    const preview = page.frameLocator("#preview-pane").locator("main");
    await preview
      .locator("h1")
      .filter({ hasText: titel.split(" ")[0]! })
      .waitFor();
    await site.goto(`${editor.url}${plural}/${kennung}/`);
    // The editor knows of no files beside an entry, so of no former texts to link to; it runs none of the page's scripts,
    // which add buttons, and has not encoded the pictures yet.
    const added = '.presse header button, .presse [role="status"], .pressebild li span';
    await site.locator(`a[href*="/fassungen/"], ${added}`).evaluateAll((links) => {
      for (const link of links) link.remove();
    });
    assert.equal(words(await preview.textContent()), words(await site.locator("main").textContent()), typ);
  }
});

browserTest("the preview follows what is typed, and shows a new entry from its first word", async (visit) => {
  const page = await visit(editor.url, newEntryPath("thema"));
  const preview = page.frameLocator("#preview-pane").locator("main");
  await page.getByLabel("Titel", { exact: true }).fill("Gemeinsame Poststelle");
  await preview.getByRole("heading", { level: 1, name: "Gemeinsame Poststelle" }).waitFor();
  await page.locator("[data-slate-editor]").click();
  await page.keyboard.insertText("Ein Bote für drei Rathäuser.");
  await preview.getByText("Ein Bote für drei Rathäuser.").waitFor();
  assert.equal(await preview.getByText("intern", { exact: true }).count(), 1);
});

browserTest("the preview looks like the site: its stylesheet and its fonts", async (visit) => {
  const page = await visit(editor.url, entryPath("thema", "kassenarchivierung"));
  const title = page.frameLocator("#preview-pane").locator("h1");
  await title.waitFor();
  const fonts = await title.evaluate(async (element) => {
    await element.ownerDocument.fonts.ready;
    return [...element.ownerDocument.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family);
  });
  assert.ok(fonts.includes("Fira Sans"));
});
