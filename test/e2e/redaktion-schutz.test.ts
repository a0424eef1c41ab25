import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { backupKept } from "./backup-kept.ts";
import { browserTest } from "./browser-test.ts";
import { entryPath, newEntryPath, retype, save, saved, startEditor } from "./editor.ts";
import { problems, refusals, titleOf } from "./refused-save.ts";

const editor = await startEditor();
const inContent = (file: string): string => path.join(editor.repository, "content", file);

browserTest(
  "an entry that others refer to is not deleted, and they are named",
  async (visit) => {
    const page = await visit(editor.url, entryPath("vorlage", "dienstanweisung-kassenarchivierung"));
    page.on("dialog", (dialog) => void dialog.accept());
    await page.getByRole("button", { name: "Eintrag löschen" }).click();
    const [told, ...others] = await problems(page, "Nicht gelöscht");
    assert.match(
      told!,
      /^Vorlage \| Auf diesen Eintrag verweisen noch: „GoBD“ \(Begriff\), .*„Kassenarchivierung“ \(Thema\), /,
    );
    assert.match(
      told!,
      / \| Entfernen Sie dort zuerst die Verweise\. Was nicht mehr gilt, können Sie auch archivieren, statt es zu löschen\.$/,
    );
    assert.deepEqual(others, []);
    await page.getByText("Nicht gelöscht: Der Eintrag wird noch gebraucht.").waitFor();
    assert.deepEqual(editor.changes(), []);
  },
  refusals,
);

browserTest("deleting an entry takes what lies beside it along", async (visit) => {
  const folder = inContent("berichte/2022-05-18-alte-runde");
  mkdirSync(folder);
  cpSync(inContent("berichte/2022-05-18-klausur-achern/vom-papier-zur-akte.png"), path.join(folder, "bild.png"));
  const picture =
    "bilder:\n  - datei: bild.png\n    alt: Zwei Ordner\n    urheber: Redaktion\n    lizenz: CC0-1.0\n    personen: false";
  const matter = `titel: Alte Runde\nkurzfassung: Kurz.\nsichtbarkeit: intern\nart: treffen\ndatum: "2022-05-18"\n${picture}`;
  writeFileSync(path.join(folder, "index.md"), `---\n${matter}\n---\n`);
  const page = await visit(editor.url, entryPath("bericht", "2022-05-18-alte-runde"));
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.message());
    void dialog.accept();
  });
  await page.getByRole("button", { name: "Eintrag löschen" }).click();
  await page.getByText("10.06.2020 · Beratung in Poppendorf").waitFor();
  assert.deepEqual(asked, ["Möchten Sie diesen Eintrag löschen?"]);
  assert.equal(existsSync(folder), false);
  assert.deepEqual(editor.changes(), []);
  assert.equal(await editor.check(), "0 Fehler, 0 Warnungen");
});

browserTest(
  "a title that makes no folder, or one that exists, is refused, also when somebody else was faster",
  async (visit) => {
    const page = await visit(editor.url, newEntryPath("thema"));
    await page.getByLabel("Kurzfassung", { exact: true }).fill("Kurz.");
    const refused = async (title: string, sentence: string): Promise<void> => {
      await retype(titleOf(page), title);
      await save(page);
      await page.getByText(`Nicht gespeichert: ${sentence}`).waitFor();
    };
    await refused(
      "東京",
      "Aus dem Titel „東京“ lässt sich kein Ordnername bilden. Er braucht lateinische Buchstaben oder Ziffern.",
    );
    await refused(
      "Kassenarchivierung",
      "Den Ordner themen/kassenarchivierung gibt es schon. Wählen Sie einen anderen Titel.",
    );
    assert.deepEqual(editor.changes(), []);
    mkdirSync(inContent("themen/neues-thema"));
    writeFileSync(inContent("themen/neues-thema/index.md"), "---\ntitel: Von anderen\n---\n");
    await refused("Neues Thema", "Den Ordner themen/neues-thema gibt es schon. Wählen Sie einen anderen Titel.");
    assert.deepEqual(editor.changes(), ["?? themen/neues-thema/index.md"]);
    assert.match(readFileSync(inContent("themen/neues-thema/index.md"), "utf8"), /Von anderen/);
    editor.reset();
  },
  refusals,
);

browserTest(
  "a draft that was refused is back after a reload when its author wants that, with all that no form shows",
  async (visit) => {
    const file = inContent("themen/kassenarchivierung/index.md");
    writeFileSync(file, readFileSync(file, "utf8").replace("---\n", "---\n# Anmerkung\n"));
    for (const where of [newEntryPath("thema"), entryPath("thema", "kassenarchivierung")]) {
      const page = await visit(editor.url, where);
      const asked: string[] = [];
      page.on("dialog", (dialog) => {
        if (dialog.type() === "confirm") asked.push(dialog.message());
        void dialog.accept();
      });
      const summary = page.getByLabel("Kurzfassung", { exact: true });
      await retype(titleOf(page), "Aus dem Speicher");
      await summary.fill("");
      await save(page);
      assert.deepEqual(await problems(page), ["Kurzfassung: Bitte ausfüllen."]);
      await backupKept(page, "Aus dem Speicher");
      await page.reload();
      await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>("[id^=titel-field]")?.value === "Aus dem Speicher",
      );
      assert.deepEqual(asked, [
        "In diesem Browser liegt eine nicht gespeicherte Fassung dieses Eintrags. Möchten Sie damit weiterarbeiten?",
      ]);
      await summary.fill("Kurz.");
      await saved(page);
    }
    assert.deepEqual(editor.changes(), [
      " M themen/kassenarchivierung/index.md",
      "?? themen/aus-dem-speicher/index.md",
    ]);
    assert.deepEqual(
      editor.diff().filter((line) => line.startsWith("+")),
      ["+# Anmerkung", "+titel: Aus dem Speicher", "+kurzfassung: Kurz."],
    );
    assert.equal(await editor.check(), "0 Fehler, 0 Warnungen");
    editor.reset();
  },
  refusals,
);

browserTest(
  "hostile text runs nothing, neither in form, preview and notice nor when saving is refused",
  async (visit) => {
    const page = await visit(editor.url, newEntryPath("thema"));
    const hostile = '<img src=x onerror="top.__gelaufen=1">{{constructor}}';
    const long = "Wort".repeat(300);
    await titleOf(page).fill(hostile);
    await page.getByLabel("Kurzfassung", { exact: true }).fill(`${hostile} ${"Amt".repeat(40)}`);
    await page.getByRole("switch").first().click();
    await page.locator(".cms-editor-raw").click();
    await page.keyboard.insertText(
      `${hostile} [Verweis](javascript:top.__gelaufen=1) ${long}\n\n<script>top.__gelaufen=1</script>`,
    );
    const preview = page.frameLocator("iframe");
    await preview.getByText(long).waitFor();
    await preview.getByRole("heading", { name: hostile }).waitFor();
    assert.equal(await preview.locator("[onerror], script, [href^=javascript]").count(), 0);
    await save(page);
    const notice = page.getByRole("dialog", { name: "Noch nicht gespeichert" });
    await notice.waitFor();
    await notice.getByText("Verweise dieser Art sind nicht erlaubt: „javascript:top.__gelaufen=1“.").waitFor();
    assert.equal(await notice.locator("img").count(), 0);
    assert.ok(await notice.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth));
    assert.equal(await page.evaluate(() => "__gelaufen" in globalThis), false);
    assert.deepEqual(editor.changes(), []);
  },
  refusals,
);
