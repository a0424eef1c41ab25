import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import path from "node:path";
import { after } from "node:test";
import type { Page } from "playwright-core";
import { cloneFolder } from "../../src/dev-server/editor/clone.ts";
import { userRepository } from "../../src/dev-server/editor/user-repository.ts";
import { browserTest } from "../e2e/browser-test.ts";
import { entryPath, newEntryPath, save, startEditor } from "../e2e/editor.ts";
import { project } from "../run-script.ts";
import { openForPicture, rollTo, takePicture } from "./take-picture.ts";

// The pictures of docs/redaktion.md. Run by `npm run screenshots`, not by `npm test`: pixels differ between machines.

const editor = await startEditor();
const workflow = await startEditor(undefined, "--workflow");
const clone = cloneFolder(project, await userRepository(path.join(workflow.repository, "content")));
after(() => rmSync(clone, { recursive: true }));
const bericht = "2025-12-03-kasse-und-personal-klosterwinkel";

/** Waits for the form and for the page of the entry in the preview. */
async function formShown(page: Page, heading: string): Promise<void> {
  await page.getByLabel("Titel", { exact: true }).waitFor();
  await page.frameLocator("iframe").getByRole("heading", { name: heading, level: 1 }).waitFor();
}

/** Fills what a report needs, always the same. */
async function fillReport(page: Page): Promise<void> {
  await page.getByLabel("Titel", { exact: true }).fill("Fachrunde Kasse in Haarbach");
  await page.getByLabel("Kurzfassung", { exact: true }).fill("Die Kassenleitungen haben sich in Haarbach getroffen.");
  await page.getByLabel("Datum", { exact: true }).fill("2026-02-25");
}

/** Chooses from the options of a field. */
async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByLabel(field, { exact: true }).first().click();
  await page.getByRole("option", { name: option, exact: true }).click();
}

/** Waits for a message and takes it away. */
async function told(page: Page, message: string): Promise<void> {
  const toast = page.getByText(message);
  await toast.click();
  await toast.waitFor({ state: "detached" });
}

browserTest("the list of reports", async (visit) => {
  const page = await openForPicture(visit, editor.url, "redaktion/#/collections/bericht");
  await page.getByText("10.06.2020 · Beratung in Poppendorf").waitFor();
  await takePicture(page, "redaktion-liste");
});

browserTest("the form of an entry beside its page", async (visit) => {
  const page = await openForPicture(visit, editor.url, entryPath("thema", "kassenarchivierung"));
  await formShown(page, "Kassenarchivierung");
  await takePicture(page, "redaktion-formular");
});

browserTest("the text of a report", async (visit) => {
  const page = await openForPicture(visit, editor.url, entryPath("bericht", bericht));
  await formShown(page, "Kasse und Personal");
  await page.locator("[data-slate-editor] p").first().waitFor();
  await rollTo(page.getByText("Bericht (optional)", { exact: true }));
  await takePicture(page, "redaktion-text");
});

browserTest("a picture and what has to be said of it", async (visit) => {
  const page = await openForPicture(visit, editor.url, newEntryPath("bericht"));
  await fillReport(page);
  await page.getByRole("button", { name: /Hinzufügen: bild/i }).click();
  await page.getByRole("button", { name: "Bild auswählen" }).click();
  await page
    .locator("input[type=file]")
    .setInputFiles(path.join(project, `content/berichte/${bericht}/fachrunden.png`));
  await page.getByRole("button", { name: "Auswahl verwenden" }).click();
  await page.getByLabel("Bildbeschreibung", { exact: true }).fill("Zwei Fachrunden als Linien auf einem Plan");
  await page.getByLabel("Urheber", { exact: true }).fill("ILE Klosterwinkel");
  await choose(page, "Lizenz", "CC BY 4.0 (mit Namensnennung)");
  await page.getByRole("radiogroup", { name: "Personen erkennbar" }).getByText("Nein").click();
  await page.frameLocator("iframe").getByText("Bild: ILE Klosterwinkel, CC BY 4.0").waitFor();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await rollTo(page.getByText("Urheber", { exact: true }));
  await takePicture(page, "redaktion-bild");
});

browserTest("a reference that is being chosen", async (visit) => {
  const page = await openForPicture(visit, editor.url, entryPath("bericht", bericht));
  await formShown(page, "Kasse und Personal");
  const field = page.getByRole("combobox", { name: /^Themen/ });
  await field.fill("Kasse");
  await page.getByText(/^1 Eintrag passt/).waitFor();
  await rollTo(page.getByRole("heading", { name: "Bezüge" }));
  await takePicture(page, "redaktion-verweis");
});

browserTest(
  "problems that keep an entry from being saved",
  async (visit) => {
    const page = await openForPicture(visit, editor.url, entryPath("thema", "kassenarchivierung"));
    await formShown(page, "Kassenarchivierung");
    await choose(page, "Status", "verworfen");
    // As it comes along from a website.
    await page.getByLabel("Kurzfassung", { exact: true }).fill("Wie lange bewahrt eine Gemeinde\u200Bkasse auf?");
    await save(page);
    await page.getByRole("dialog").waitFor();
    // Decap says so a second time, for some seconds.
    const toast = page.getByText("Nicht gespeichert:");
    await toast.waitFor();
    await toast.waitFor({ state: "detached" });
    await takePicture(page, "redaktion-meldung");
    assert.deepEqual(editor.changes(), []);
  },
  // What Decap makes of a refusal.
  /Es gibt noch etwas zu ändern|^Object$/,
);

browserTest(
  "entries on their way to publication",
  async (visit) => {
    const page = await openForPicture(visit, workflow.url, newEntryPath("bericht"));
    await fillReport(page);
    await page.getByRole("button", { name: "Speichern" }).click();
    await told(page, "Der Eintrag ist gespeichert.");
    await page.getByRole("button", { name: "Status: Entwurf" }).click();
    await page.getByRole("menuitem", { name: "In Prüfung" }).click();
    await told(page, "Der Status ist geändert.");
    await page.goto(`${workflow.url}redaktion/#/workflow`);
    await page.getByText("Fachrunde Kasse in Haarbach").waitFor();
    await takePicture(page, "redaktion-ablauf");
  },
  /404 \(Not Found\)/,
);
