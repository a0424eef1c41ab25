import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { browserTest } from "./browser-test.ts";
import { newEntryPath, save, startEditor } from "./editor.ts";

const editor = await startEditor();
/** What Decap logs and throws when a save is refused: our sentence, an object without words, or nothing. */
const refused = /Es gibt noch etwas zu ändern|^(Object|undefined)?$/;
const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Presses Tab until the element has the focus, as people without a mouse do. */
async function tabTo(target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await target.waitFor();
  for (let i = 0; i < 120; i++) {
    await target.page().keyboard.press(key);
    if (await isFocused(target)) return;
  }
  assert.fail(`${key} does not lead to ${String(target)}`);
}

browserTest(
  "a Bericht is written, refused, mended and saved without a mouse",
  async (visit) => {
    const page = await visit(editor.url, "redaktion/#/collections/bericht");
    const { keyboard } = page;
    await tabTo(page.getByRole("link", { name: "Neu: Bericht" }));
    await keyboard.press("Enter");
    const title = page.getByLabel("Titel", { exact: true });
    await tabTo(title);
    // A sign that turns the direction of writing is refused.
    await keyboard.insertText("Ohne Maus\u202E");
    await tabTo(page.getByLabel("Kurzfassung", { exact: true }));
    await keyboard.insertText("Nur mit der Tastatur geschrieben.");
    await tabTo(page.getByRole("group", { name: "Bericht" }).getByRole("textbox"));
    await keyboard.type("Das ist ");
    await keyboard.press("ControlOrMeta+b");
    await keyboard.type("wichtig");
    await page.locator("[data-slate-editor] strong").getByText("wichtig").waitFor();
    await tabTo(page.getByRole("button", { name: "Hinzufügen: Zitat" }));
    await keyboard.press("Enter");
    await tabTo(page.getByLabel("Text", { exact: true }));
    await keyboard.insertText("Das war gut.");
    await tabTo(page.getByLabel("Funktion", { exact: true }));
    await keyboard.insertText("Bürgermeisterin");
    const answer = page.getByRole("radiogroup", { name: "Freigegeben" });
    await tabTo(answer.getByRole("radio", { name: "Ja" }));
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowUp");
    assert.ok(await answer.getByRole("radio", { name: "Ja" }).isChecked());
    await tabTo(page.getByRole("combobox", { name: /^Verwaltungen/ }));
    await keyboard.type("rostock");
    await page.getByText("1 Eintrag passt. Die Eingabetaste wählt „Amt Rostocker Heide“ aus.").waitFor();
    await keyboard.press("Enter");
    await page.getByRole("list", { name: "Verwaltungen: ausgewählt" }).waitFor();

    const menu = page.getByRole("button", { name: "Speichern" });
    await tabTo(menu, "Shift+Tab");
    await keyboard.press("Enter");
    await page.locator("[role=menuitem]:focus").getByText("Jetzt speichern").waitFor();
    await keyboard.press("Enter");
    const notice = page.getByRole("dialog", { name: "Noch nicht gespeichert" });
    await notice.getByText(/erzwungene Schreibrichtung/).waitFor();
    assert.ok(await isFocused(notice.getByRole("heading")), "a long list is read from its start");
    await keyboard.press("Escape");
    await notice.waitFor({ state: "detached" });
    assert.ok(await isFocused(menu), "the focus is back where it was");

    await tabTo(title);
    await keyboard.press("End");
    await keyboard.press("Backspace");
    await tabTo(menu, "Shift+Tab");
    await keyboard.press("Enter");
    await page.locator("[role=menuitem]:focus").getByText("Jetzt speichern").waitFor();
    await keyboard.press("Enter");
    await page.getByRole("alert").getByText("Der Eintrag ist gespeichert.").waitFor();
    const [change = ""] = editor.changes();
    assert.match(change, /^\?\? berichte\/\d{4}-\d{2}-\d{2}-ohne-maus\/index\.md$/);
    const text = readFileSync(path.join(editor.repository, "content", change.slice(3)), "utf8");
    assert.match(text, /^verwaltungen:\n {2}- amt-rostocker-heide\n/m);
    assert.match(text, /^zitate:\n {2}- text: Das war gut\.\n {4}funktion: Bürgermeisterin\n {4}freigegeben: true\n/m);
    assert.ok(text.endsWith("\n---\n\nDas ist **wichtig**\n"), text);
    assert.equal(await editor.check(), "0 Fehler, 0 Warnungen");
    editor.reset();
  },
  refused,
);

browserTest(
  "references are chosen, announced and removed by keyboard, and nothing is chosen too early",
  async (visit) => {
    const page = await visit(editor.url, newEntryPath("bericht"));
    const { keyboard } = page;
    const input = page.getByRole("combobox", { name: /^Sachgebiete/ });
    const control = page.locator(".kd-verweis").filter({ has: input });
    const status = control.getByRole("status");
    await input.focus();
    // Also the beginning of other titles, or the middle: „Fördermittel“.
    await keyboard.type("IT");
    await status.getByText(/^\d Einträge passen\. Die Eingabetaste wählt „IT“ aus\.$/).waitFor();
    await keyboard.press("Enter");
    assert.equal(await status.innerText(), "Ausgewählt: IT");
    await keyboard.type("Personal");
    await keyboard.press("Enter");
    const chosen = control.getByRole("list", { name: "Sachgebiete: ausgewählt" });
    assert.deepEqual(await chosen.getByRole("listitem").allInnerTexts(), ["IT\n×", "Personal\n×"]);
    await tabTo(chosen.getByRole("button", { name: "IT entfernen" }), "Shift+Tab");
    await keyboard.press("Enter");
    assert.equal(await status.innerText(), "Entfernt: IT");
    assert.ok(await isFocused(input), "the focus has a place to stay");
    await keyboard.type("Gibt es nicht");
    assert.equal(await status.innerText(), "Einen solchen Eintrag gibt es hier nicht.");
  },
);

browserTest(
  "what is half typed is not lost without a word when somebody saves",
  async (visit) => {
    const page = await visit(editor.url, newEntryPath("bericht"));
    await page.getByLabel("Titel", { exact: true }).fill("Halb");
    await page.getByLabel("Kurzfassung", { exact: true }).fill("Halb ausgefüllt.");
    await page.getByRole("combobox", { name: /^Verwaltungen/ }).fill("Heide und");
    await page.getByLabel("Sperrfrist: Tag").fill("2027-03-01");
    await save(page);
    const form = page.locator("#nc-root");
    const typed = form.getByText("Verwaltungen: „Heide und“ ist noch nicht ausgewählt.");
    const half = form.getByText("Sperrfrist: Bitte geben Sie auch die Uhrzeit an.");
    await typed.waitFor();
    await half.waitFor();
    assert.deepEqual(editor.changes(), []);
    await page.keyboard.press("Escape");
    await page.getByRole("combobox", { name: /^Verwaltungen/ }).fill("");
    await page.getByLabel("Sperrfrist: Uhrzeit").fill("10:00");
    await typed.waitFor({ state: "detached" });
    await half.waitFor({ state: "detached" });
  },
  refused,
);
