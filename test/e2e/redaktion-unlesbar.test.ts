import assert from "node:assert/strict";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { browserTest } from "./browser-test.ts";
import { entryPath, retype, save, saved, startEditor } from "./editor.ts";

const filled = "kurzfassung: Ämter\nsichtbarkeit: intern\nstatus: angeregt";
/** Files that nobody may lose, by kennung, with the reason the editor gives. */
const files = {
  "js-kopf": {
    content: `---js\n{ titel: (globalThis.__gelaufen = true) }\n---\n\nText\n`,
    reason: "Die Datei beginnt nicht mit der Zeile „---“.",
  },
  "kaputtes-yaml": { content: "---\ntitel: [\n---\n\nText\n", reason: "Der Kopf ist hier nicht lesbar." },
  "offener-kopf": {
    content: `---\ntitel: Offen\n${filled}\n\nText\n`,
    reason: "Der Kopf endet nicht mit einer Zeile „---“.",
  },
  latin1: {
    content: Buffer.from(`---\ntitel: Größe\n${filled}\n---\n\nTüröffner\n`, "latin1"),
    reason: "Die Datei ist nicht in UTF-8 gespeichert.",
  },
  "langer-text": {
    content: `---\ntitel: Lang\n${filled}\n---\n\n${"Viel Text.\n\n".repeat(60_000)}`,
    reason: "Der Text ist länger als 500 KB.",
  },
};

const editor = await startEditor((content) => {
  for (const [kennung, { content: bytes }] of Object.entries(files)) {
    mkdirSync(path.join(content, "themen", kennung));
    writeFileSync(path.join(content, "themen", kennung, "index.md"), bytes);
  }
  mkdirSync(path.join(content, "themen/verknuepft"));
  symlinkSync(path.join(content, "hub.yaml"), path.join(content, "themen/verknuepft/index.md"));
  mkdirSync(path.join(content, "themen/ordner/index.md"), { recursive: true });
});
const bytesOf = (kennung: string): Buffer =>
  readFileSync(path.join(editor.repository, "content/themen", kennung, "index.md"));
const hasRun = (page: Page): Promise<boolean> => page.evaluate(() => "__gelaufen" in globalThis);

browserTest("lists name files that cannot be read, and show all others", async (visit) => {
  const page = await visit(editor.url, "redaktion/#/collections/thema");
  await page.getByText("Kassenarchivierung", { exact: true }).waitFor();
  for (const { reason } of Object.values(files)) await page.getByText(`Nicht lesbar: ${reason}`).waitFor();
  for (const absent of ["verknuepft", "ordner"])
    assert.equal(await page.getByText(absent, { exact: true }).count(), 0, "neither followed nor listed");
  assert.equal(await hasRun(page), false);
});

browserTest(
  "a file that cannot be read is shown as it is, runs nothing, and no saving overwrites it",
  async (visit) => {
    const page = await visit(editor.url, "redaktion/#/collections/thema");
    // Leaving a changed form is asked about.
    page.on("dialog", (dialog) => void dialog.accept());
    for (const [kennung, { content, reason }] of Object.entries(files)) {
      await page.getByRole("link", { name: "Themen", exact: true }).click();
      await page.getByText(`Nicht lesbar: ${reason}`).click();
      const told = page.getByRole("dialog", { name: "Diese Datei ist nicht lesbar" });
      await told.getByText(reason).waitFor();
      await told.getByRole("button", { name: "Schließen" }).click();
      const shown = page.frameLocator("iframe").locator("pre");
      await shown.filter({ hasText: content.toString().slice(0, 20).trim() }).waitFor();
      assert.equal((await shown.textContent())?.length, content.toString().length, "all of its text");

      const title = page.getByLabel("Titel", { exact: true });
      assert.match(await title.inputValue(), /^Nicht lesbar: /);
      await retype(title, "Anders");
      await page.getByLabel("Kurzfassung", { exact: true }).fill("Neu");
      for (const [label, choice] of [
        ["Sichtbarkeit", "intern"],
        ["Status", "angeregt"],
      ] as const) {
        await page.getByLabel(label, { exact: true }).fill(choice);
        await page.keyboard.press("Enter");
      }
      await save(page);
      const refused = page.getByText(
        `Nicht gespeichert: Die Datei ist nicht lesbar und bleibt, wie sie ist. ${reason}`,
      );
      await refused.click();
      await refused.waitFor({ state: "detached" });
      await page.getByText("Zurück zur Liste").click();
      assert.ok(bytesOf(kennung).equals(Buffer.from(content)), kennung);
      assert.equal(await hasRun(page), false);
    }
    assert.deepEqual(editor.changes(), []);
  },
  /Die Datei ist nicht lesbar|^Object$/,
);

browserTest("while files cannot be read the other entries can still be saved", async (visit) => {
  const page = await visit(editor.url, entryPath("thema", "kassenarchivierung"));
  const title = page.getByLabel("Titel", { exact: true });
  await retype(title, "Kassenarchivierung neu");
  await saved(page);
  assert.deepEqual(editor.diff(), ["-titel: Kassenarchivierung", "+titel: Kassenarchivierung neu"]);
});
