import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test, type TestContext } from "node:test";
import sharp from "sharp";
import { readFrontMatter } from "../src/read/front-matter.ts";
import { paragraph, picture, run, wordFile, type WordFile } from "./word-file.ts";

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  readonly dir: string;
}

const credits = ["--urheber", "Amt Carbäk", "--lizenz", "CC-BY-4.0", "--personen", "nein"];

function folder(t: TestContext): string {
  const dir = mkdtempSync(path.join(tmpdir(), "kd-import-"));
  t.after(() => rmSync(dir, { recursive: true }));
  mkdirSync(path.join(dir, "content"));
  return dir;
}

/** Runs the command on a file in a folder of its own; content is `dir`. */
function importFile(t: TestContext, bytes: Uint8Array, name = "datei.docx", ...flags: string[]): Outcome {
  const home = folder(t);
  writeFileSync(path.join(home, name), bytes);
  return importInto(path.join(home, "content"), path.join(home, name), ...flags);
}

function importInto(dir: string, file: string, ...flags: string[]): Outcome {
  const words = ["scripts/import.ts", "thema", file, "--content", dir, ...flags];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  return { status, out: stdout, err: stderr, dir };
}

const importWord = (t: TestContext, file: WordFile, ...flags: string[]): Outcome =>
  importFile(t, wordFile(file), "datei.docx", ...flags);

function check(dir: string): { status: number | null; out: string } {
  const { status, stdout } = spawnSync(process.execPath, ["scripts/check.ts", "--content", dir], { encoding: "utf8" });
  return { status, out: stdout };
}

/** The one line of a refusal; nothing may have been written. */
function refusal({ status, out, err, dir }: Outcome): string {
  assert.deepEqual({ status, out }, { status: 1, out: "" }, err);
  assert.deepEqual(readdirSync(dir), []);
  assert.ok(err.endsWith("\nEs wurde nichts geschrieben.\n"), err);
  return err.slice(0, -"\nEs wurde nichts geschrieben.\n".length);
}

const photo = await sharp({ create: { width: 40, height: 20, channels: 3, background: "blue" } })
  .withMetadata({ orientation: 6, exif: { IFD0: { Artist: "Vorname Nachname" } } })
  .jpeg()
  .toBuffer();
const drawing = await sharp({ create: { width: 8, height: 8, channels: 3, background: "green" } })
  .png()
  .toBuffer();

test("a Word file becomes a draft that check has no error in, with its pictures beside it and nothing of the camera in them", async (t) => {
  const body =
    paragraph("Kasse &amp; Größe", "Title") +
    paragraph("Beide Ämter arbeiten mit „DATEV“ – seit 2019.") +
    paragraph(run("Foto: ") + picture("f", "Das Rathaus in Größe")) +
    paragraph(picture("d"));
  const parts = { "word/media/image1.jpeg": photo, "word/media/image2.png": drawing };
  const targets = { f: "media/image1.jpeg", d: "media/image2.png" };
  const { status, out, err, dir } = importWord(t, { body, parts, targets }, ...credits, "--schlagworte", "Zahlung");
  assert.deepEqual({ status, err }, { status: 0, err: "" });
  const at = path.join(dir, "themen/kasse-und-groesse");
  assert.deepEqual(readdirSync(path.dirname(at)), ["kasse-und-groesse"]);
  assert.deepEqual(readdirSync(at).toSorted(), ["bild-2.png", "das-rathaus-in-groesse.jpg", "index.md"]);
  assert.equal(
    readFileSync(path.join(at, "index.md"), "utf8"),
    `---
titel: Kasse & Größe
kurzfassung: "[[Kurzfassung]]"
sichtbarkeit: intern
entwurf: true
status: angeregt
schlagworte:
  - Zahlung
bilder:
  - datei: das-rathaus-in-groesse.jpg
    alt: Das Rathaus in Größe
    urheber: Amt Carbäk
    lizenz: CC-BY-4.0
    personen: false
  - datei: bild-2.png
    alt: "[[Bildbeschreibung]]"
    urheber: Amt Carbäk
    lizenz: CC-BY-4.0
    personen: false
---

Beide Ämter arbeiten mit „DATEV“ – seit 2019.

Foto:

![](das-rathaus-in-groesse.jpg)

![](bild-2.png)
`,
  );
  const bytes = readFileSync(path.join(at, "das-rathaus-in-groesse.jpg"));
  const { exif, width, height } = await sharp(bytes).metadata();
  assert.deepEqual({ exif, width, height }, { exif: undefined, width: 20, height: 40 }, "turned as the camera said");
  assert.ok(!bytes.includes("Nachname"));
  assert.equal(check(dir).status, 0, check(dir).out);
  const told = [
    `geschrieben: ${path.relative("", at)}/index.md`,
    "Titel: Kasse & Größe (aus dem Titel der Word-Datei)",
    "Bilder: 2 (das-rathaus-in-groesse.jpg, bild-2.png)\n\nNoch zu tun:",
  ];
  assert.ok(out.startsWith(`${told.join("\n")}\n`), out);
  assert.match(
    out,
    /\n- .+\[\[Kurzfassung\]\].+\n- .+\[\[Bildbeschreibung\]\].+\n- Ist der Eintrag fertig, löschen Sie in index\.md die Zeile „entwurf: true“\.\n\nAnsehen: npm start\n$/,
  );
});

test("a refused file is told on one channel, and nothing is written", (t) => {
  assert.match(refusal(importFile(t, Buffer.from("%PDF-1.7"))), /^Das ist eine PDF-Datei\./);
  assert.match(
    refusal(importFile(t, new Uint8Array(25_000_001))),
    /^Die Datei ist 25\u00a0MB groß, erlaubt sind 25\u00a0MB\./,
  );
});

test("pictures without their credits are refused with the flags that are missing, and can be left out", (t) => {
  const file = {
    body: paragraph("T", "Title") + paragraph(picture("d")),
    targets: { d: "media/a.png" },
    parts: { "word/media/a.png": drawing },
  };
  assert.equal(
    refusal(importWord(t, file, "--urheber", "Amt")),
    `Bilder in der Datei: bild-1.png. Ohne Nachweis dürfen sie nicht in den Hub. Es fehlen:
  --lizenz CC-BY-4.0  unter welcher Lizenz sie stehen (oder presse-frei, CC0-1.0 …)
  --personen ja|nein  ob Personen zu erkennen sind
Die Angaben gelten für alle Bilder der Datei; was für einzelne anders ist, ändern Sie danach in index.md.
Ohne Bilder einlesen: --ohne-bilder`,
  );
  assert.match(refusal(importWord(t, file, ...credits.slice(0, 4), "--personen", "ja")), /--einwilligung liegt-vor/);
  const { status, out, dir } = importWord(t, file, "--ohne-bilder");
  assert.equal(status, 0);
  assert.ok(out.includes("Bilder: keine\n\nNicht übernommen:\n- Alle Bilder, wie gewünscht.\n"));
  assert.deepEqual(readdirSync(path.join(dir, "themen/t")), ["index.md"]);
});

test("what check refuses is told in German, all of it, and not written", (t) => {
  const wrong = importWord(t, { body: paragraph("x".repeat(95), "Title") + paragraph("Text") });
  assert.match(refusal(wrong), /^Titel der Datei: „x+…“\ntitel: .+\nEinen anderen Titel geben Sie so an: --titel "…"$/);
  const file = {
    body: paragraph("T", "Title") + paragraph(picture("d")),
    targets: { d: "media/a.png" },
    parts: { "word/media/a.png": drawing },
  };
  const flags = ["--urheber", "Amt", "--lizenz", "CC-BY-5.0", "--personen", "nein"];
  assert.match(refusal(importWord(t, file, ...flags)), /^.*„Lizenz“.*CC-BY-5\.0.* Meinten Sie „CC-BY-4\.0“/);
});

test("a folder that is there already stays as it is", (t) => {
  const home = folder(t);
  const [dir, file] = [path.join(home, "content"), path.join(home, "a.docx")];
  writeFileSync(file, wordFile({ body: paragraph("Titel", "Title") + paragraph("Eins") }));
  assert.equal(importInto(dir, file).status, 0);
  const before = readFileSync(path.join(dir, "themen/titel/index.md"));
  const { status, err } = importInto(dir, file);
  assert.equal(status, 1);
  assert.match(err, /Den Ordner themen\/titel gibt es schon\..*\n.*--titel/);
  assert.deepEqual(readFileSync(path.join(dir, "themen/titel/index.md")), before);
  assert.equal(importInto(dir, file, "--titel", "Anderer Titel").status, 0);
  assert.ok(existsSync(path.join(dir, "themen/anderer-titel/index.md")));
});

test("what the draft does not have is told", (t) => {
  const text = (xml: string): string =>
    `<w:x xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${xml}</w:x>`;
  const body =
    paragraph("T", "Title") +
    paragraph("Inhalt ... 1", "toc1") +
    paragraph(
      `${picture("fern", "", "link")}<w:ins w:id="1">${run("neu")}</w:ins><w:del w:id="2">${run("alt")}</w:del>`,
    ) +
    paragraph("<m:oMath/>") +
    paragraph(run("verborgen", "<w:vanish/>")) +
    paragraph(`<w:hyperlink r:id="h">${run("Laufwerk")}</w:hyperlink>`) +
    paragraph("unsicht\u200bbar \uf0b7") +
    paragraph("1.1", "heading1", { id: 2, level: 0 });
  const { status, out, err, dir } = importWord(t, {
    body,
    targets: { fern: "http://127.0.0.1:9/image.png", h: "file:///H:/amt.doc" },
    parts: {
      "word/comments.xml": text('<w:comment w:id="1"/><w:comment w:id="2"/>'),
      "word/header1.xml": text("<w:t>Briefkopf</w:t>"),
      "word/embeddings/Tabelle.xlsx": "x",
    },
  });
  assert.deepEqual({ status, err }, { status: 0, err: "" });
  for (const sentence of [
    "2 Kommentare.",
    "Kopf- und Fußzeilen.",
    "Eingebettete Dateien: Tabelle.xlsx.",
    "Das Inhaltsverzeichnis; die Seite macht ihr eigenes.",
    "Eine Formel.",
    "Ein verknüpftes Bild; es liegt nicht in der Word-Datei und wird nicht aus dem Netz geladen.",
    "Der Verweis auf „file:///H:/amt.doc“; sein Text ist da.",
    "Unsichtbare Zeichen.",
    "Die automatische Nummerierung der Überschriften.",
    "Die Word-Datei hat nachverfolgte Änderungen; sie gelten hier als angenommen.",
    "Die Word-Datei hat ausgeblendeten Text; im Entwurf ist er zu sehen.",
  ])
    assert.ok(out.includes(`- ${sentence}\n`), `${sentence}\n${out}`);
  const { body: written } = readFrontMatter(readFileSync(path.join(dir, "themen/t/index.md"), "utf8"));
  assert.equal(written, "\nneu\n\nverborgen\n\nLaufwerk\n\nunsichtbar\n\n## 1.1\n");
});

test("a Ratsvorlage of an OParl file becomes a checked draft", (t) => {
  const home = folder(t);
  const [dir, file] = [path.join(home, "content"), path.join(home, "paper.json")];
  const amt = path.join(dir, "verwaltungen/amt-carbaek");
  mkdirSync(amt, { recursive: true });
  const head = "titel: Amt Carbäk\nkurzfassung: Ein Amt.\nsichtbarkeit: oeffentlich\nart: amt\nland: MV";
  writeFileSync(path.join(amt, "index.md"), `---\n${head}\n---\n`);
  const consultation = [
    {
      organization: [{ name: "Amtsausschuss" }],
      meeting: { start: "2021-06-17T18:00:00+02:00" },
      agendaItem: { result: "Information" },
    },
  ];
  const paper = { type: "https://schema.oparl.org/1.1/Paper", name: "Bericht", reference: "IV/152", consultation };
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ["scripts/import.ts", ...words, "--content", dir], { encoding: "utf8" });
  writeFileSync(file, JSON.stringify(paper));
  assert.match(run("ratsvorlage", file).stderr, /^Ratsvorlage braucht noch diese Angaben:\n {2}--verwaltung /);
  assert.match(run("thema", file).stderr, /^Aus einer JSON-Datei \(OParl\) wird eine Ratsvorlage: /);
  assert.equal(existsSync(path.join(dir, "ratsvorlagen")), false);
  writeFileSync(file, JSON.stringify({ ...paper, body: { name: "Amt Carbäk" } }));
  const { status, stderr } = run("ratsvorlage", file);
  assert.deepEqual({ status, stderr }, { status: 0, stderr: "" });
  const { data } = readFrontMatter(readFileSync(path.join(dir, "ratsvorlagen/bericht/index.md"), "utf8"));
  assert.deepEqual([data["nummer"], data["verwaltung"], data["entwurf"]], ["IV/152", "amt-carbaek", true]);
  assert.deepEqual(data["beratungsfolge"], [
    { gremium: "Amtsausschuss", datum: "2021-06-17", beschluss: "Information", status: "erledigt" },
  ]);
  assert.equal(check(dir).status, 0);
});

test("wrong use is a German message and exit code 2", (t) => {
  const home = folder(t);
  const [dir, file] = [path.join(home, "content"), path.join(home, "a.docx")];
  writeFileSync(file, wordFile({ body: paragraph("T", "Title") }));
  const cases: [string[], RegExp][] = [
    [[], /^Aufruf: npm run import -- <typ> DATEI\.docx/],
    [["thema", file, "mehr"], /^Aufruf: /],
    [["themen", file], /^Den Typ „themen“ gibt es nicht\. Meinten Sie „thema“\?/],
    [["thema", path.join(home, "fehlt.docx")], /^Die Datei „.+fehlt\.docx“ gibt es nicht\.\n$/],
    [["termin", file], /^Termin braucht noch diese Angaben:\n {2}--beginn /],
    [["thema", file, "--personen", "vielleicht"], /^--personen muss „ja“ oder „nein“ lauten/],
    [["thema", file, "--lizens", "x"], /^Den Schalter „--lizens“ gibt es nicht\. Meinten Sie „--lizenz“\?/],
  ];
  for (const [words, message] of cases) {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/import.ts", ...words, "--content", dir], {
      encoding: "utf8",
    });
    assert.deepEqual({ status, stdout }, { status: 2, stdout: "" }, words.join(" "));
    assert.match(stderr, message);
  }
  assert.deepEqual(readdirSync(dir), []);
});
