import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { backupKept } from "./backup-kept.ts";
import { browserTest } from "./browser-test.ts";
import { entryPath, retype, save, saved, startEditor } from "./editor.ts";

const editor = await startEditor();
const thema = "kassenarchivierung";
const file = path.join(editor.repository, "content/themen", thema, "index.md");
const stored = (): string => readFileSync(file, "utf8");
const titled = (text: string, titel: string): string => text.replace(/^titel: .*$/m, `titel: ${titel}`);
const summed = (text: string, kurz: string): string => text.replace(/^kurzfassung: .*$/m, `kurzfassung: ${kurz}`);
const field = (page: Page, label: string): Locator => page.getByLabel(label, { exact: true }).first();
const notice = (page: Page, title: string): Locator => page.getByRole("dialog", { name: title });
const changed = "Nicht gespeichert: Der Eintrag wurde inzwischen geändert";

async function close(told: Locator): Promise<void> {
  await told.getByRole("button", { name: "Schließen" }).click();
  await told.waitFor({ state: "detached" });
}

browserTest(
  "of two who save, delete or take up the same entry the second is told, loses nothing, and can go on with both",
  async (visit) => {
    // Like colleagues on two machines: with nothing shared but the files.
    const [first, second] = await Promise.all([
      visit(editor.url, entryPath("thema", thema)),
      visit(editor.url, entryPath("thema", thema)),
    ]);
    for (const page of [first, second]) {
      page.on("dialog", (dialog) => void dialog.accept());
      await field(page, "Titel").waitFor();
    }
    const before = stored();
    await retype(field(first, "Titel"), "Kassen der Ämter");
    await saved(first);
    // Who has saved goes on from there.
    await retype(field(first, "Titel"), "Kassen der Gemeinden");
    await saved(first);
    const theirs = stored();
    assert.equal(theirs, titled(before, "Kassen der Gemeinden"));

    await retype(field(second, "Kurzfassung"), "Neu gefasst.");
    await save(second);
    const told = notice(second, changed);
    await told.waitFor();
    const rows = (await told.getByRole("row").allInnerTexts()).map((row) => row.replace(/\s+/g, " "));
    assert.deepEqual(rows, [
      "Gespeichert titel: Kassen der Gemeinden",
      "Ihr Entwurf titel: Kassenarchivierung",
      `Gespeichert ${/^kurzfassung: .*$/m.exec(before)?.[0]}`,
      "Ihr Entwurf kurzfassung: Neu gefasst.",
    ]);
    for (const [label, text] of [
      ["Gespeicherten Stand herunterladen", theirs],
      ["Meinen Entwurf herunterladen", summed(before, "Neu gefasst.")],
    ] as const) {
      const [download] = await Promise.all([second.waitForEvent("download"), told.getByText(label).click()]);
      assert.equal(readFileSync(await download.path(), "utf8"), text, label);
    }
    await close(told);
    assert.equal(stored(), theirs);
    assert.equal(await field(second, "Kurzfassung").inputValue(), "Neu gefasst.");

    // Closed without a decision it is told again; then both are joined.
    await save(second);
    await told.getByRole("button", { name: "Mein Entwurf soll gelten" }).click();
    await retype(field(second, "Titel"), "Kassen der Gemeinden");
    await saved(second);
    assert.equal(stored(), summed(theirs, "Neu gefasst."));
    await retype(field(first, "Titel"), "Zu spät");
    await save(first);
    await close(notice(first, changed));

    // A draft that this browser has kept is still based on what it was made of.
    await retype(field(second, "Titel"), "Entwurf von gestern");
    await backupKept(second, "Entwurf von gestern");
    writeFileSync(file, summed(stored(), "Von heute."));
    await second.reload();
    await second.waitForFunction(
      () => document.querySelector<HTMLInputElement>("[id^=titel-field]")?.value === "Entwurf von gestern",
    );
    await save(second);
    await told.getByRole("row", { name: "Gespeichert kurzfassung: Von heute." }).waitFor();
    await close(told);

    await first.getByText("Eintrag löschen").click();
    await close(notice(first, "Nicht gelöscht: Der Eintrag wurde inzwischen geändert"));
    assert.match(stored(), /^kurzfassung: Von heute\.$/m);

    rmSync(path.dirname(file), { recursive: true });
    const gone = editor.changes();
    await save(second);
    await notice(second, "Nicht gespeichert: Den Eintrag gibt es nicht mehr").waitFor();
    assert.deepEqual(editor.changes(), gone);
  },
  /hat inzwischen jemand|^Object$/,
);
