import assert from "node:assert/strict";
import { test } from "node:test";
import sharp, { type Sharp } from "sharp";
import type { Picture } from "./picture.ts";
import { prepareFile } from "./prepare-file.ts";

const red = (width = 8): Sharp => sharp({ create: { width, height: 4, channels: 3, background: "#d33" } });
const file = (name: string, content: BlobPart, type = ""): File => new File([content], name, { type });
const bytesOf = async (content: Sharp): Promise<Uint8Array<ArrayBuffer>> => Uint8Array.from(await content.toBuffer());

/** Stands in for the browser's decoder and canvas: tells the size asked for. */
const decoder =
  (width: number, height: number, type = "image/jpeg") =>
  (): Promise<Picture> =>
    Promise.resolve({ width, height, redraw: (w, h) => Promise.resolve(new Blob([`${w}x${h}`], { type })) });
const broken = (): Promise<undefined> => Promise.resolve(undefined);

async function taken(given: File, decode = decoder(8, 4)): Promise<[name: string, content: string | Uint8Array]> {
  const result = await prepareFile(given, decode);
  assert.ok("file" in result, JSON.stringify(result));
  const bytes = new Uint8Array(await result.file.arrayBuffer());
  return [result.file.name, bytes.length < 20 ? new TextDecoder().decode(bytes) : bytes];
}

async function refused(given: File, decode: Parameters<typeof prepareFile>[1] = decoder(8, 4)): Promise<string> {
  const result = await prepareFile(given, decode);
  assert.ok("refused" in result, "was taken");
  return result.refused;
}

test("a picture without metadata stays byte for byte, under a safe name", async () => {
  const bytes = await bytesOf(red().jpeg());
  assert.deepEqual(await taken(file("Größe.JPG", bytes)), ["groesse.jpg", bytes]);
});

test("a picture with metadata is drawn anew in its size, one that is too large in 3,000 pixels", async () => {
  const marked = await bytesOf(
    red()
      .jpeg()
      .withExif({ IFD0: { Make: "Kamera" } }),
  );
  assert.deepEqual(await taken(file("a.jpg", marked)), ["a.jpg", "8x4"]);
  const plain = await bytesOf(red().jpeg());
  assert.deepEqual(await taken(file("a.jpg", plain), decoder(4000, 6000)), ["a.jpg", "2000x3000"]);
  assert.deepEqual(await taken(file("a.jpg", plain), decoder(9000, 1)), ["a.jpg", "3000x1"]);
});

test("a picture is named after its content, whatever its name says, and after what the browser could write", async () => {
  const jpg = await bytesOf(red().jpeg());
  assert.equal((await taken(file("a.png", jpg)))[0], "a.jpg");
  assert.equal((await taken(file("bild", jpg)))[0], "bild.jpg");
  const webp = await bytesOf(
    red()
      .webp()
      .withExif({ IFD0: { Make: "Kamera" } }),
  );
  assert.equal((await taken(file("a.webp", webp), decoder(8, 4, "image/png")))[0], "a.png");
});

test("a picture that cannot be decoded is refused", async () => {
  const half = (await bytesOf(red().jpeg())).subarray(0, 60);
  assert.equal(
    await refused(file("Rathaus.jpg", half), broken),
    "„Rathaus.jpg“: Das Bild lässt sich nicht lesen. Öffnen Sie es in einem Bildprogramm und speichern Sie es neu.",
  );
});

test("documents pass unchanged, by their content", async () => {
  assert.deepEqual(await taken(file("Satzung Ä.PDF", "%PDF-1.7\n%%EOF")), ["satzung-ae.pdf", "%PDF-1.7\n%%EOF"]);
  assert.deepEqual(await taken(file("Brief.docx", "PK\x03\x04 …")), ["brief.docx", "PK\x03\x04 …"]);
});

test("pages, drawings, programs and unknown kinds are refused, whatever their name says (unsafe)", async () => {
  const page = "<!doctype html><script>alert(1)</script>";
  assert.equal(
    await refused(file("bild.png", page, "image/png")),
    "„bild.png“: Die Endung ist „.png“, der Inhalt aber HTML, SVG oder anderes XML.",
  );
  const allowed = "Erlaubt sind: jpg, jpeg, png, webp, pdf, odt, ods, odp, docx, xlsx, pptx, csv, txt, bpmn.";
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  assert.equal(
    await refused(file("logo.svg", drawing)),
    `„logo.svg“: Dateien der Art „.svg“ sind hier nicht erlaubt. ${allowed}`,
  );
  assert.equal(
    await refused(file("notiz", "Text")),
    `„notiz“: Dateien ohne Endung sind hier nicht erlaubt. ${allowed}`,
  );
  for (const name of ["a.pdf", "a.docx", "a.csv", "a.txt", "a.bpmn", "a.html", "a.jpg"])
    await refused(file(name, page));
});

test("a file that is too large is refused with its size and a remedy, without reading it", async () => {
  const large = Object.assign(file("Scan.pdf", "%PDF-1.7\n"), { arrayBuffer: () => assert.fail("was read") });
  Object.defineProperty(large, "size", { value: 30_400_000 });
  assert.equal(
    await refused(large),
    "„Scan.pdf“: Die Datei ist 30,4\u00a0MB groß, erlaubt sind 25\u00a0MB. Speichern Sie die Datei mit kleineren Bildern, oder teilen Sie sie.",
  );
});
