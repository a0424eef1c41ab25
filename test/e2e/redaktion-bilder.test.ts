import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import sharp from "sharp";
import { browserTest } from "./browser-test.ts";
import { entryPath, newEntryPath, save, saved, startEditor } from "./editor.ts";

const editor = await startEditor();
const read = (file: string): Buffer => readFileSync(path.join(editor.repository, "content", file));
const withPicture = "2021-02-26-erste-beratung-lvb-av";

/** As a telephone held upright takes it: the sensor's picture lies, EXIF says how to turn it and where it was taken. */
const photo = await sharp({ create: { width: 80, height: 40, channels: 3, background: "#7a2" } })
  .withExif({ IFD0: { Make: "Kamera" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "48/1 30/1 0/1" } })
  .withMetadata({ orientation: 6 })
  .jpeg()
  .toBuffer();
const plan = await sharp({ create: { width: 60, height: 30, channels: 3, background: "#27a" } })
  .png()
  .toBuffer();

/** Uploads a file in the open media library and takes it. */
async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer });
  await page.getByRole("button", { name: "Auswahl verwenden", disabled: false }).click();
  await page.locator("input[type=file]").waitFor({ state: "detached" });
}

async function newBericht(page: Page, title: string): Promise<void> {
  await page.getByLabel("Titel", { exact: true }).fill(title);
  await page.getByLabel("Kurzfassung", { exact: true }).fill("Ein Bericht mit Bild.");
  await page.getByLabel("Datum", { exact: true }).fill("2026-11-22");
}

/** Waits until the picture is loaded; resolves to its height by its width. */
async function shape(image: Locator): Promise<number> {
  await image.scrollIntoViewIfNeeded();
  return image.evaluate(async (element: HTMLImageElement) => {
    await element.decode();
    return element.naturalHeight / element.naturalWidth;
  });
}

browserTest(
  "a photo and a PDF of a new Bericht lie beside it, and readers get the photo upright and without its place",
  async (visit) => {
    const page = await visit(editor.url, newEntryPath("bericht"));
    await newBericht(page, "Mit Foto");
    await page.getByRole("button", { name: "Hinzufügen: bild" }).click();
    await page.getByRole("button", { name: "Bild auswählen" }).click();
    await upload(page, "Foto Größe.JPEG", photo);
    await page.getByLabel("Bildbeschreibung").fill("Ein grünes Feld.");
    await page.getByLabel("Urheber", { exact: true }).fill("Amt Carbäk");
    await page.getByLabel("Lizenz", { exact: true }).fill("CC BY 4.0");
    await page.keyboard.press("Enter");
    await page.getByRole("radiogroup", { name: "Personen erkennbar" }).getByText("Nein").click();
    const shown = page.frameLocator("#preview-pane").getByRole("img", { name: "Ein grünes Feld." });
    assert.equal(await shape(shown), 2, "upright");
    await page.getByRole("button", { name: "Hinzufügen: datei" }).click();
    await page.getByRole("button", { name: "Datei auswählen" }).click();
    await upload(page, "Satzung Ä.pdf", Buffer.from("%PDF-1.7\n%%EOF\n"));
    await page.getByLabel("Titel", { exact: true }).last().fill("Satzung");
    await saved(page);

    const folder = "berichte/2026-11-22-mit-foto";
    assert.deepEqual(
      editor.changes(),
      ["foto-groesse.jpg", "index.md", "satzung-ae.pdf"].map((name) => `?? ${folder}/${name}`),
    );
    const stored = read(`${folder}/foto-groesse.jpg`);
    const { width, height, exif } = await sharp(stored).metadata();
    assert.deepEqual([width, height, exif, stored.includes("Exif")], [40, 80, undefined, false]);
    assert.match(
      read(`${folder}/index.md`).toString(),
      /^bilder:\n {2}- datei: foto-groesse\.jpg\n {4}alt: Ein grünes Feld\.\n {4}urheber: Amt Carbäk\n {4}lizenz: CC-BY-4\.0\n {4}personen: false\ndateien:\n {2}- datei: satzung-ae\.pdf\n {4}titel: Satzung$/m,
    );
    assert.equal(await editor.check(), "0 Fehler, 0 Warnungen");

    // The page of what is not built yet loads itself anew when it is.
    await page.goto(`${editor.url}${folder}/`);
    const built = page.getByRole("img", { name: "Ein grünes Feld." });
    assert.equal(await shape(built), 2, "upright");
    const sources = await page
      .locator("picture source, picture img")
      .evaluateAll((all) => all.flatMap((one) => one.getAttribute("srcset")?.match(/\/\S+/g) ?? []));
    assert.ok(sources.length >= 3, "AVIF, WebP and JPEG");
    for (const source of sources) {
      const bytes = Buffer.from(await (await fetch(new URL(source, editor.url))).arrayBuffer());
      assert.equal((await sharp(bytes).metadata()).exif, undefined, source);
    }
    editor.reset();
  },
  /status of 404/,
);

browserTest("a picture of an entry is shown in its form and can be replaced", async (visit) => {
  const page = await visit(editor.url, entryPath("bericht", withPicture));
  // Decap shows an empty frame of 300 pixels first.
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLImageElement>("#nc-root img")].some(({ naturalWidth }) => naturalWidth === 1600),
  );
  const item = page.getByText("ebenen.png", { exact: true }).locator("..");
  await item.getByRole("button").first().click();
  await page.getByRole("button", { name: "Anderes Bild auswählen" }).click();
  await upload(page, "Plan Neu.png", plan);
  await saved(page);
  assert.deepEqual(editor.diff(), ["-  - datei: ebenen.png", "+  - datei: plan-neu.png"]);
  assert.ok(read(`berichte/${withPicture}/plan-neu.png`).equals(plan), "nothing in it had to go");
  assert.match(await editor.check(), /Die Datei „ebenen\.png“ wird nirgends verwendet/);
  editor.reset();
});

browserTest("files that may not be published are refused in German, and the draft stays", async (visit) => {
  const page = await visit(editor.url, newEntryPath("bericht"));
  await newBericht(page, "Ohne Bild");
  await page.getByRole("button", { name: "Hinzufügen: bild" }).click();
  await page.getByRole("button", { name: "Bild auswählen" }).click();
  const input = page.locator("input[type=file]");
  const notice = page.getByRole("dialog", { name: "Das geht so nicht" });
  const refused = async (said: RegExp): Promise<void> => {
    await notice.getByText(said).waitFor();
    await page.keyboard.press("Escape");
    await notice.waitFor({ state: "detached" });
  };
  await input.setInputFiles({ name: "bild.png", mimeType: "image/png", buffer: Buffer.from("<!doctype html><p>") });
  await refused(/^„bild\.png“: Die Endung ist „\.png“, der Inhalt aber HTML/);
  await input.setInputFiles({ name: "logo.svg", mimeType: "image/svg+xml", buffer: Buffer.from("<svg/>") });
  await refused(/Dateien der Art „\.svg“ sind hier nicht erlaubt/);
  // Made there: to send it takes seconds.
  await input.evaluate((element: HTMLInputElement) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(30_000_000)], "Luftbild.jpg", { type: "image/jpeg" }));
    element.files = transfer.files;
    element.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await refused(/„Luftbild\.jpg“: Die Datei ist 30\sMB groß, erlaubt sind 25\sMB\. Verkleinern Sie das Bild/);
  await page.getByText("Noch keine Dateien.").waitFor();
  await page.keyboard.press("Escape");
  await input.waitFor({ state: "detached" });
  assert.equal(await page.getByLabel("Titel", { exact: true }).inputValue(), "Ohne Bild");
  assert.deepEqual(editor.changes(), []);
});

/** Opens the media library for a new picture at the end of the text. */
async function insertPicture(page: Page): Promise<void> {
  const text = page.getByRole("group", { name: "Bericht" });
  const last = text.locator("[data-slate-editor] > :last-child");
  const { width, height } = (await last.boundingBox())!;
  await last.click({ position: { x: width - 2, y: height - 4 } });
  await page.keyboard.press("Enter");
  await text.getByTitle("Einfügen").click();
  await page.getByRole("menuitem", { name: "Bild im Text" }).click();
  await text.getByRole("button", { name: "Bild auswählen", exact: true }).click();
}

browserTest("a picture is set into the text by a button, and stays there when the text changes", async (visit) => {
  const page = await visit(editor.url, entryPath("bericht", withPicture));
  await insertPicture(page);
  await page.getByText("ebenen.png", { exact: true }).last().click();
  await page.getByRole("button", { name: "Auswahl verwenden", disabled: false }).click();
  await saved(page);
  assert.deepEqual(editor.diff(), ["+", "+![](ebenen.png)"]);
  const again = await visit(editor.url, entryPath("bericht", withPicture));
  const text = again.getByRole("group", { name: "Bericht" });
  await text.getByText("Bild im Text").waitFor();
  await text.getByRole("textbox").click({ position: { x: 30, y: 30 } });
  await again.keyboard.insertText("Neu");
  await saved(again);
  const [removed = "", added = "", ...rest] = editor.diff();
  assert.equal(added.slice(1).replace("Neu", ""), removed.slice(1));
  assert.deepEqual(rest, ["+", "+![](ebenen.png)"]);
  assert.equal(await editor.check(), "0 Fehler, 0 Warnungen");
  editor.reset();
});

browserTest(
  "a picture in the text is refused without its credits",
  async (visit) => {
    const page = await visit(editor.url, entryPath("bericht", withPicture));
    await insertPicture(page);
    await upload(page, "Plan Neu.png", plan);
    await save(page);
    const notice = page.getByRole("dialog", { name: "Noch nicht gespeichert" });
    await notice.getByText("Das Bild „plan-neu.png“ steht im Text, hat aber keinen Nachweis.").waitFor();
    assert.deepEqual(editor.changes(), []);
  },
  /Es gibt noch etwas zu ändern|^(Object|undefined)?$/,
);
