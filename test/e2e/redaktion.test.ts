import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { browserTest } from "./browser-test.ts";
import { entryPath, newEntryPath, retype, saved, startEditor } from "./editor.ts";

const editor = await startEditor();
const read = (file: string): string => readFileSync(path.join(editor.repository, "content", file), "utf8");

browserTest("the editor opens in German with a list for every type, and the lists show titles", async (visit) => {
  const page = await visit(editor.url, "redaktion/");
  for (const name of ["Themen", "Berichte", "Vorlagen", "Verwaltungen", "Begriffe", "Seiten"])
    await page.getByRole("link", { name, exact: true }).waitFor();
  await page.getByRole("link", { name: "Berichte", exact: true }).click();
  await page.getByText("10.06.2020 · Beratung in Poppendorf: ein Auftrag für zwei Ämter").waitFor();
});

browserTest("a Bericht with a title of umlauts and signs gets a folder that says the same", async (visit) => {
  const page = await visit(editor.url, newEntryPath("bericht"));
  await page.getByLabel("Titel", { exact: true }).fill("Größe & Überörtliche Ämter – Straße: 1");
  await page.getByLabel("Kurzfassung", { exact: true }).fill("Ein Bericht zum Ausprobieren.");
  await page.getByLabel("Datum", { exact: true }).fill("2026-11-22");
  await saved(page);
  const file = "berichte/2026-11-22-groesse-und-ueberoertliche-aemter-strasse-1/index.md";
  assert.deepEqual(editor.changes(), [`?? ${file}`]);
  assert.equal(
    read(file),
    [
      "---",
      'titel: "Größe & Überörtliche Ämter – Straße: 1"',
      "kurzfassung: Ein Bericht zum Ausprobieren.",
      "sichtbarkeit: intern",
      "art: treffen",
      'datum: "2026-11-22"',
      "---",
      "",
    ].join("\n"),
  );
  assert.equal(await editor.check(), "0 Fehler, 0 Warnungen");
  editor.reset();
});

const thema = "kassenarchivierung";

browserTest("changing a field changes its line alone, and changing it back leaves no trace", async (visit) => {
  const page = await visit(editor.url, entryPath("thema", thema));
  const title = page.getByLabel("Titel", { exact: true });
  const before = await title.inputValue();
  await retype(title, `${before} neu`);
  await saved(page);
  assert.deepEqual(editor.diff(), [`-titel: ${before}`, `+titel: ${before} neu`]);
  await retype(title, before);
  await saved(page);
  assert.deepEqual(editor.changes(), []);
});

browserTest("what the check warns of is told after saving, beside the form, and can be closed", async (visit) => {
  const page = await visit(editor.url, entryPath("thema", thema));
  await retype(page.getByLabel("Kurzfassung", { exact: true }), "Fragen an vorname.nachname@haarbach.example.");
  await saved(page);
  const hints = page.getByRole("status").filter({ hasText: "Gespeichert, mit einem Hinweis" });
  await hints.getByText("Kurzfassung", { exact: true }).waitFor();
  assert.match((await hints.textContent())!, /vorname\.nachname@haarbach\.example/);
  await hints.getByRole("button", { name: "Schließen" }).click();
  await hints.waitFor({ state: "detached" });
  editor.reset();
});
