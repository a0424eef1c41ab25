import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import sharp, { type Sharp } from "sharp";
import { browserTest } from "./browser-test.ts";
import { pageWithScript } from "./page-with-script.ts";

/** Like React: one listener at the root of the app, which reads the files of the input when the event arrives. */
const script = `import { watchUploads } from "./assets/redaktion/uploads/watch-uploads.ts";
const told = document.querySelector("output");
const uploads = [];
Object.assign(globalThis, { uploads });
watchUploads(window, { onRefused: (messages) => { told.textContent = messages.join("\\n"); } });
document.querySelector("main").addEventListener("change", async ({ target }) => {
  const [file] = target.files;
  uploads.push({ name: file.name, type: file.type, bytes: [...new Uint8Array(await file.arrayBuffer())] });
  told.textContent = "hochgeladen: " + uploads.length;
});`;
const body = '<main><input type="file" aria-label="Datei"></main><p>Text</p><output></output>';
const site = (): ReturnType<typeof pageWithScript> => pageWithScript(body, script);

const gps = { IFD0: { Make: "Kamera" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "48/1 30/1 0/1" } };
/** Left half red, right half blue. */
const twoHalves = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 4, background: "#ff0000" } }).composite([
    { input: { create: { width: width / 2, height, channels: 4, background: "#0000ff" } }, left: width / 2, top: 0 },
  ]);

interface Upload {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

async function choose(page: Page, name: string, buffer: Buffer, mimeType = ""): Promise<string> {
  const told = page.locator("output");
  await told.evaluate((output) => output.replaceChildren());
  await page.getByLabel("Datei").setInputFiles({ name, mimeType, buffer });
  await told.filter({ hasText: /./ }).waitFor();
  return told.innerText();
}

async function uploads(page: Page): Promise<readonly Upload[]> {
  const found = await page.evaluate(() => {
    const { uploads } = globalThis as unknown as { uploads: { name: string; type: string; bytes: number[] }[] };
    return uploads;
  });
  return found.map(({ name, type, bytes }) => ({ name, type, bytes: Buffer.from(bytes) }));
}

browserTest("a photo loses place and camera, stands upright and has a safe name", async (visit) => {
  const page = await visit(await site(), "/redaktion/");
  const photo = await twoHalves(80, 40).jpeg({ quality: 95 }).withExif(gps).withMetadata({ orientation: 6 }).toBuffer();
  assert.ok(photo.includes("Exif\0\0"));
  assert.equal(await choose(page, "Foto Größe.JPEG", photo, "image/jpeg"), "hochgeladen: 1");
  const [{ name, type, bytes }] = (await uploads(page)) as [Upload];
  assert.deepEqual([name, type, bytes.includes("Exif")], ["foto-groesse.jpg", "image/jpeg", false]);
  const { width, height, orientation, exif, xmp } = await sharp(bytes).metadata();
  assert.deepEqual([width, height, orientation, exif, xmp], [40, 80, undefined, undefined, undefined]);
  // Turned to the right, what was left is above.
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): string => {
    const [r, g, b] = data.subarray((y * info.width + x) * 3);
    return r! > 200 && b! < 60 && g! < 60 ? "red" : b! > 200 && r! < 60 ? "blue" : `${r},${g},${b}`;
  };
  assert.deepEqual([at(20, 10), at(20, 70)], ["red", "blue"]);
});

browserTest(
  "PNG and WebP keep their transparency when their metadata goes, and a plain picture every byte",
  async (visit) => {
    const page = await visit(await site(), "/redaktion/");
    const half = (): Sharp =>
      sharp({ create: { width: 20, height: 10, channels: 4, background: { r: 0, g: 90, b: 0, alpha: 0.5 } } });
    const plain = await half().png().toBuffer();
    await choose(page, "Wappen.png", await half().png().withExif(gps).toBuffer());
    await choose(page, "Wappen.webp", await half().webp({ lossless: true }).withExif(gps).toBuffer());
    await choose(page, "Plan.png", plain);
    const found = await uploads(page);
    assert.deepEqual(
      found.map(({ name }) => name),
      ["wappen.png", "wappen.webp", "plan.png"],
    );
    for (const { name, bytes } of found.slice(0, 2)) {
      const { exif, hasAlpha, width } = await sharp(bytes).metadata();
      assert.deepEqual([exif, hasAlpha, width], [undefined, true, 20], name);
      const [, , , alpha] = await sharp(bytes).raw().toBuffer();
      assert.ok(alpha! > 100 && alpha! < 155, `${name}: ${alpha}`);
    }
    assert.ok(found[2]?.bytes.equals(plain));
  },
);

browserTest("a picture larger than 3,000 pixels is made smaller", async (visit) => {
  const page = await visit(await site(), "/redaktion/");
  await choose(
    page,
    "Luftbild.jpg",
    await sharp({ create: { width: 4000, height: 1000, channels: 3, background: "#7a7" } })
      .jpeg()
      .toBuffer(),
  );
  const [{ bytes }] = (await uploads(page)) as [Upload];
  const { width, height } = await sharp(bytes).metadata();
  assert.deepEqual([width, height], [3000, 750]);
});

browserTest("documents pass unchanged", async (visit) => {
  const page = await visit(await site(), "/redaktion/");
  const documents = {
    "Satzung Ä.pdf": "%PDF-1.7\n%%EOF\n",
    "Brief.docx": "PK\x03\x04 [Content_Types].xml",
    "zahlen.csv": "Jahr;Größe\n",
  };
  for (const [name, content] of Object.entries(documents)) await choose(page, name, Buffer.from(content));
  assert.deepEqual(
    (await uploads(page)).map(({ name, bytes }) => [name, bytes.toString()]),
    Object.entries({
      "satzung-ae.pdf": documents["Satzung Ä.pdf"],
      "brief.docx": documents["Brief.docx"],
      "zahlen.csv": documents["zahlen.csv"],
    }),
  );
});

browserTest(
  "a page named .png, a drawing, a broken picture and 30 MB are refused in German, and nothing reaches the app",
  async (visit) => {
    const page = await visit(await site(), "/redaktion/");
    const refusals: readonly (readonly [name: string, content: Buffer, said: RegExp])[] = [
      ["bild.png", Buffer.from("<!doctype html><p>"), /^„bild\.png“: Die Endung ist „\.png“, der Inhalt aber HTML/],
      [
        "logo.svg",
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
        /Dateien der Art „\.svg“ sind hier nicht erlaubt/,
      ],
      ["kaputt.png", Buffer.from("\x89PNG\r\n\x1A\n", "latin1"), /^„kaputt\.png“: Das Bild lässt sich nicht lesen/],
    ];
    for (const [name, content, said] of refusals) {
      assert.match(await choose(page, name, content), said);
      assert.equal(await page.getByLabel("Datei").inputValue(), "", "the same file can be chosen again");
    }
    // Made there: to send it takes seconds.
    await page.getByLabel("Datei").evaluate((input) => {
      const { items, files } = new DataTransfer();
      items.add(new File([new Uint8Array(30_000_000)], "Scan.pdf"));
      Object.assign(input, { files });
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await page
      .locator("output")
      .filter({ hasText: /„Scan\.pdf“: Die Datei ist 30\sMB groß, erlaubt sind 25\sMB\. / })
      .waitFor();
    assert.deepEqual(await uploads(page), []);
  },
);

browserTest("a file dropped anywhere goes into the open file input, and never replaces the page", async (visit) => {
  const page = await visit(await site(), "/redaktion/");
  const drop = (count: number): Promise<boolean> =>
    page.getByText("Text").evaluate((target, count) => {
      const dataTransfer = new DataTransfer();
      for (let i = 0; i < count; i++) dataTransfer.items.add(new File(["Text"], "Notiz Ü.txt"));
      return target.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
    }, count);
  const told = (text: string): Promise<void> => page.locator("output").filter({ hasText: text }).waitFor();
  assert.equal(await drop(1), false, "the browser may not open the file");
  await told("hochgeladen: 1");
  assert.deepEqual(
    (await uploads(page)).map(({ name }) => name),
    ["notiz-ue.txt"],
  );
  await drop(2);
  await told("Bitte ziehen Sie die Dateien einzeln hierher.");
  await page.getByLabel("Datei").evaluate((input) => input.remove());
  assert.equal(await drop(1), false);
  await told("Hier lässt sich keine Datei ablegen.");
  assert.equal((await uploads(page)).length, 1);
});

browserTest("the question whether to replace a file is asked in German, and any other as it is", async (visit) => {
  const page = await visit(await site(), "/redaktion/");
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.message());
    void dialog.accept();
  });
  const answers = await page.evaluate(() => [
    confirm("plan.pdf already exists. Do you want to replace it?"),
    confirm("Möchten Sie diesen Eintrag löschen?"),
  ]);
  assert.deepEqual(answers, [true, true]);
  assert.deepEqual(asked, [
    "Eine Datei „plan.pdf“ gibt es hier schon. Möchten Sie sie ersetzen?",
    "Möchten Sie diesen Eintrag löschen?",
  ]);
});
