import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { browserTest } from "./browser-test.ts";
import { entryPath, newEntryPath, retype, save, saved, startEditor } from "./editor.ts";
import { problems, refusals, titleOf } from "./refused-save.ts";

const editor = await startEditor();
const inContent = (file: string): string => path.join(editor.repository, "content", file);
/** Changes a file as somebody with a text editor does. */
function edit(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(inContent(file), "utf8");
  assert.notEqual(text.replace(from, to), text, file);
  writeFileSync(inContent(file), text.replace(from, to));
}

/** Opens the text of the form as Markdown, with the cursor at its beginning. */
async function atStartOfMarkdown(page: Page): Promise<void> {
  await page.getByRole("switch").first().click();
  await page.locator(".cms-editor-raw [data-slate-node=element]").first().click();
  await page.keyboard.press("ControlOrMeta+Home");
}

browserTest(
  "what is missing or misshapen is told by field, all at once, and the first of it is gone to",
  async (visit) => {
    const page = await visit(editor.url, newEntryPath("verwaltung"));
    await page.getByLabel("Kürzel").fill("Ha1");
    await page.getByLabel("Amtlicher Gemeindeschlüssel (AGS)").fill("123");
    await save(page);
    assert.deepEqual(await problems(page), [
      "Titel: Bitte ausfüllen.",
      "Kurzfassung: Bitte ausfüllen.",
      "Land: Bitte ausfüllen.",
      "Amtlicher Gemeindeschlüssel (AGS): Acht Ziffern.",
      "Kürzel: Genau drei Großbuchstaben.",
    ]);
    await page.waitForFunction(() => document.activeElement?.id.startsWith("titel-"));
    await page.getByText("Titel: Bitte ausfüllen.").waitFor();
    assert.deepEqual(editor.changes(), []);
  },
  refusals,
);

browserTest(
  "a picture without description is refused, also in a closed list",
  async (visit) => {
    const file = "themen/it-zusammenarbeit/index.md";
    edit(file, /\n +alt: .*/, "");
    const before = readFileSync(inContent(file), "utf8");
    const page = await visit(editor.url, entryPath("thema", "it-zusammenarbeit"));
    await retype(titleOf(page), "Neuer Titel");
    await save(page);
    assert.deepEqual(await problems(page), ["Bildbeschreibung: Bitte ausfüllen."]);
    assert.equal(readFileSync(inContent(file), "utf8"), before);
    editor.reset();
  },
  refusals,
);

browserTest(
  "an end before its beginning is refused",
  async (visit) => {
    const termin = await visit(editor.url, entryPath("termin", "schulung-umsatzsteuer-2b"));
    await termin.getByLabel("Ende: Uhrzeit").fill("08:00");
    await save(termin);
    assert.deepEqual(await problems(termin), [
      "Ende | „Ende“ (2026-12-10T08:00:00+01:00) liegt vor „Beginn“ (2026-12-10T09:00:00+01:00). | Prüfen Sie beide Angaben; vielleicht sind sie vertauscht.",
    ]);
    const projekt = await visit(editor.url, entryPath("projekt", "verwaltungsrebellen-labor"));
    await projekt.getByTestId("expand-button").first().click();
    await projekt.getByLabel("Bis", { exact: false }).first().fill("2019");
    await save(projekt);
    assert.deepEqual(await problems(projekt), [
      "Laufzeit › Bis | „Bis“ in „Laufzeit“ (2019) liegt vor „Von“ in „Laufzeit“ (2020). | Prüfen Sie beide Angaben; vielleicht sind sie vertauscht.",
    ]);
    assert.deepEqual(editor.changes(), []);
  },
  refusals,
);

browserTest(
  "problems of fields and text are told together, the draft stays as it was typed, and once mended it is saved",
  async (visit) => {
    const file = "themen/kassenarchivierung/index.md";
    edit(file, "  - ortenburg\n", "  - ortenborg\n");
    const before = readFileSync(inContent(file), "utf8");
    const page = await visit(editor.url, entryPath("thema", "kassenarchivierung"));
    await retype(titleOf(page), "Archiv der Kasse");
    await atStartOfMarkdown(page);
    await page.keyboard.insertText("[Runde](/berichte/2026-10-14-vertrauliche-runde-kasse/) ");
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.insertText("[Software](/themen/archivsoftwar/)\n\n[Nichts](/themen/gibt-es-nicht/)\n\n");
    await save(page);
    assert.deepEqual(await problems(page), [
      "Verwaltungen 2 | Der 2. Eintrag von „Verwaltungen“ nennt „ortenborg“, aber einen Eintrag dieser Kennung gibt es nicht (gesucht: Verwaltung). | Meinten Sie „ortenburg“?",
      "Worum es geht | Der Verweis „/themen/archivsoftwar/“ führt zu keinem Eintrag. | Meinten Sie „/themen/archivsoftware/“?",
      "Worum es geht | Der Verweis „/themen/gibt-es-nicht/“ führt zu keinem Eintrag. | Prüfen Sie den Ordnernamen unter themen/ oder löschen Sie den Verweis.",
      "Worum es geht | Der öffentliche Text verweist auf „/berichte/2026-10-14-vertrauliche-runde-kasse/“; dieser Eintrag ist intern. | Nehmen Sie den Verweis heraus oder machen Sie beide Einträge intern.",
    ]);
    assert.equal(readFileSync(inContent(file), "utf8"), before);
    assert.equal(await titleOf(page).inputValue(), "Archiv der Kasse");
    await page.locator(".cms-editor-raw").getByText("[Nichts](/themen/gibt-es-nicht/)").waitFor();

    await page.getByRole("button", { name: "ortenborg entfernen" }).click();
    await page.locator(".cms-editor-raw [data-slate-node=element]").first().click();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText("Kurz.");
    await saved(page);
    assert.deepEqual(readFileSync(inContent(file), "utf8").split("\n---\n")[1], "\nKurz.\n");
    assert.ok(editor.diff().includes("+titel: Archiv der Kasse") && editor.diff().includes("-  - ortenburg"));
    editor.reset();
  },
  refusals,
);

browserTest(
  "an entry to which a public text links cannot become internal, and the texts are named",
  async (visit) => {
    const page = await visit(editor.url, entryPath("partner", "initiative-verwaltungsrebellen"));
    await page.getByLabel("Sichtbarkeit", { exact: true }).fill("intern");
    await page.keyboard.press("Enter");
    await save(page);
    const told =
      "Der öffentliche Text verweist auf „/partner/initiative-verwaltungsrebellen/“; dieser Eintrag ist intern. | Nehmen Sie den Verweis heraus oder machen Sie beide Einträge intern.";
    assert.deepEqual(await problems(page), [
      `„Verwaltungsrebellen: ein Netzwerk über drei Häuser hinweg“: Bericht | ${told}`,
      `„Verwaltungsrebellen-Labor“: Das Projekt | ${told}`,
      `„Kreis Wesel“: Über die Verwaltung | ${told}`,
    ]);
    assert.deepEqual(editor.changes(), []);
  },
  refusals,
);
