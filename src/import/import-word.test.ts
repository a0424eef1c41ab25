import assert from "node:assert/strict";
import { test } from "node:test";
import sharp from "sharp";
import { contentTypes, items, paragraph, picture, run, table, wordFile, type WordFile } from "../../test/word-file.ts";
import { formatMarkdown } from "../text/format-markdown.ts";
import type { Draft } from "./draft.ts";
import { ImportFault } from "./import-fault.ts";
import { importWord } from "./import-word.ts";

const read = (file: WordFile, titel?: string): Promise<Draft> =>
  importWord(wordFile(file), { titel, withPictures: true });

/** The Markdown of a document with a title; formatting it must change nothing. */
async function bodyOf(body: string, rest: Omit<WordFile, "body"> = {}): Promise<string> {
  const draft = await read({ title: "Titel", ...rest, body });
  assert.equal(await formatMarkdown(draft.body), draft.body);
  return draft.body;
}

async function refused(bytes: Uint8Array, message: RegExp): Promise<void> {
  await assert.rejects(importWord(bytes, { titel: undefined, withPictures: true }), (error) => {
    assert.ok(error instanceof ImportFault);
    assert.match(error.message, message);
    return true;
  });
}

const png = (color: string): Promise<Buffer> =>
  sharp({ create: { width: 4, height: 4, channels: 3, background: color } })
    .png()
    .toBuffer();

test("the title is the one of the style, else the first heading, else the property of the file, else asked for", async () => {
  const title = async (body: string, property?: string, titel?: string): Promise<string> => {
    const draft = await read({ body, title: property ?? "" }, titel);
    return `${draft.titel} | ${draft.body.replaceAll("\n", "")}`;
  };
  const styled = paragraph("Kopf") + paragraph("Titel", "Title");
  const headed = paragraph("Eins", "heading1") + paragraph("Text") + paragraph("Zwei", "heading2");
  assert.equal(await title(styled + headed, "x"), "Titel | Kopf## EinsText### Zwei");
  assert.equal(await title(headed, "x"), "Eins | Text## Zwei");
  assert.equal(await title(paragraph("Kopf") + headed, "x"), "Eins | KopfText## Zwei");
  const chapters = paragraph("Kopf") + paragraph("Eins", "heading1") + paragraph("Zwei", "heading1");
  assert.equal(await title(chapters, "Kasse &amp; Amt"), "Kasse & Amt | Kopf## Eins## Zwei");
  assert.equal(await title(styled, "x", "Eigener"), "Eigener | Kopf");
  await refused(wordFile({ body: chapters }), /^Die Word-Datei hat keinen Titel\. Geben Sie ihn an: --titel "…"$/);
});

test("headings start at the second level and skip none", async () => {
  const levels = [2, 3, 1, 3, 3, 2] as const;
  const body = levels.map((level) => paragraph(`H${level}`, `heading${level}`)).join("");
  assert.equal(
    await bodyOf(paragraph("T", "Title") + body),
    "## H2\n\n### H3\n\n## H1\n\n### H3\n\n### H3\n\n### H2\n",
  );
  assert.equal(
    await bodyOf(paragraph("T", "Title") + paragraph(run("1. ", "<w:b/>") + run("Mai", "<w:b/>"), "heading1")),
    "## 1. Mai\n",
  );
});

test("bold, italic and struck text stay where Markdown can say them, and never leave marks behind", async () => {
  const form = (text: string, ...names: string[]): string => run(text, names.map((name) => `<w:${name}/>`).join(""));
  const line = async (...runs: string[]): Promise<string> => bodyOf(paragraph(runs.join("")));
  assert.equal(
    await line(form("Wichtig: ", "b"), form("sehr", "i"), run(" "), form("alt", "strike")),
    "**Wichtig:** _sehr_ ~~alt~~\n",
  );
  assert.equal(
    await line(form("Beides", "b", "i"), run("."), form("Fett", "b"), run("druck")),
    "_**Beides**_.**Fett**druck\n",
  );
  assert.equal(await line(form("Hinweis:", "b"), run("Text")), "Hinweis:Text\n");
  assert.equal(await line(form("a", "b"), form("b", "i"), form("c", "b", "i")), "**a**b*c*\n");
});

test("what looks like Markdown in a text stays text", async () => {
  const lines = [
    "1. getippt",
    "- Strich",
    "# Raute",
    "&gt; mehr",
    "a*b*c [x](y) `z`",
    "&amp;amp; &lt;b&gt;",
    ": so",
    "| a | b |",
  ];
  assert.equal(
    await bodyOf(lines.map((line) => paragraph(line)).join("")),
    "1\\. getippt\n\n\\- Strich\n\n\\# Raute\n\n\\> mehr\n\na\\*b\\*c \\[x\\](y) \\`z\\`\n\n\\&amp; \\<b>\n\n\\: so\n\n| a | b |\n",
  );
  assert.equal(await bodyOf(paragraph("(1) [[Name der Gemeinde]], Feld a_b")), "(1) [[Name der Gemeinde]], Feld a_b\n");
});

test("German typography survives, invisible characters do not", async () => {
  const text = "„Größe“ – z.\u00a0B. § 2b, ‚so‘ …, 5\u202f%";
  assert.equal(await bodyOf(paragraph(text)), `${text}\n`);
  const raised = (sign: string, place: string): string => run(sign, `<w:vertAlign w:val="${place}"/>`);
  assert.equal(
    await bodyOf(paragraph(run("CO") + raised("2", "subscript") + run(", m") + raised("2", "superscript"))),
    "CO₂, m²\n",
  );
  assert.equal(await bodyOf(paragraph("a\u200b\ufeff\ue000\u202eb 👩\u200d👧")), "ab 👩\u200d👧\n");
});

test("lists keep their levels and kinds", async () => {
  const body = items(1, [0, "A"], [1, "A1"], [2, "tief"], [0, "B"]) + items(2, [0, "Eins"], [1, "Eins a"], [0, "Zwei"]);
  assert.equal(await bodyOf(body), "- A\n  - A1\n    - tief\n- B\n\n1. Eins\n   1. Eins a\n2. Zwei\n");
});

test("line breaks stay inside a paragraph, an empty line ends it", async () => {
  const br = "<w:r><w:br/></w:r>";
  const body = paragraph(br + run("a") + br + run("b") + br + br + run("c") + br);
  assert.equal(await bodyOf(body), "a\\\nb\n\nc\n");
});

test("quotes and links keep their place; links into the document lead to its headings", async () => {
  const link = (id: string, text: string): string => `<w:hyperlink ${id}>${run(text)}</w:hyperlink>`;
  const body =
    paragraph("Zitat", "Quote") +
    paragraph("weiter", "Quote") +
    paragraph(
      `${link('r:id="w"', "KGSt")}${run(", ")}${link('r:id="j"', "Klick")}${run(", ")}${link('w:anchor="ziel"', "oben")}`,
    ) +
    paragraph(`<w:bookmarkStart w:id="0" w:name="ziel"/>${run("Über uns")}`, "heading1");
  assert.equal(
    await bodyOf(paragraph("T", "Title") + body, {
      targets: { w: "https://www.kgst.de/a b(c)", j: "javascript:alert(1)" },
    }),
    "> Zitat\n>\n> weiter\n\n[KGSt](https://www.kgst.de/a%20b%28c%29), Klick, [oben](#ueber-uns)\n\n## Über uns\n",
  );
});

test("tables get a head and one line per cell; merged cells leave empty ones; a frame is no table", async () => {
  const merged = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph("quer")}</w:tc>`;
  const body = table(["Amt", "Zahl"], ["a|b", paragraph("x") + paragraph("y.") + paragraph("z")]).replace(
    "</w:tbl>",
    `<w:tr>${merged}</w:tr></w:tbl>`,
  );
  assert.equal(
    await bodyOf(body + paragraph("") + table(["Kasten"])),
    "| Amt  | Zahl    |\n| ---- | ------- |\n| a\\|b | x; y. z |\n| quer |         |\n\nKasten\n",
  );
});

test("footnotes stand at the end, numbered as they come", async () => {
  const note = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const body = paragraph(run("A") + note(2) + run(", b") + note(1) + note(9) + run("."));
  assert.equal(
    await bodyOf(body, { footnotes: [run("Erste"), run("Zweite ") + run("fett", "<w:b/>")] }),
    "A[^1], b[^2].\n\n[^1]: Zweite **fett**\n\n[^2]: Erste\n",
  );
});

test("pictures stand in paragraphs of their own, one file for the same picture, no two names alike", async () => {
  const [red, blue] = [await png("red"), await png("blue")];
  const parts = {
    "word/media/1.png": red,
    "word/media/2.png": blue,
    "word/media/3.png": red,
    "word/media/4.png": "GIF89a",
    "word/media/5.png": await png("green"),
  };
  const targets = { r: "media/1.png", b: "media/2.png", again: "media/3.png", gif: "media/4.png", con: "media/5.png" };
  const body =
    paragraph(run("Vor ") + picture("r", "Das Logo") + run("nach")) +
    items(2, [0, "Eins"]) +
    paragraph(run("Zwei") + picture("b", "Das  Logo"), "", { id: 2, level: 0 }) +
    items(2, [0, "Drei"]) +
    table(["Bild"], [paragraph(picture("again"))]) +
    paragraph(picture("gif") + picture("con", "Ein Bild, das Text enthält. Automatisch generierte Beschreibung"));
  const draft = await read({ title: "T", body, parts, targets });
  assert.equal(
    draft.body,
    "Vor nach\n\n![](das-logo.png)\n\n1. Eins\n2. Zwei\n\n   ![](das-logo-2.png)\n\n3. Drei\n\n| Bild              |\n| ----------------- |\n| ![](das-logo.png) |\n\n![](bild-5.png)\n",
  );
  assert.deepEqual(
    draft.pictures.map(({ datei, alt }) => [datei, alt]),
    [
      ["das-logo.png", "Das Logo"],
      ["das-logo-2.png", "Das Logo"],
      ["bild-5.png", ""],
    ],
  );
  assert.match(draft.leftOut.join("\n"), /^Bild 4: kein JPG, PNG oder WebP\./);
});

test("what is no Word file is named by its contents, with what to do", async () => {
  const text = (words: string): Uint8Array => Buffer.from(words, "latin1");
  const old = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
  const cases: [Uint8Array, RegExp][] = [
    [text(""), /^Die Datei ist leer\.$/],
    [text("%PDF-1.7"), /^Das ist eine PDF-Datei\. Senden Sie die Word-Datei/],
    [text("{\\rtf1"), /^Das ist eine RTF-Datei\. .*„Speichern unter“.*\(\.docx\)/],
    [text(`${old}Word`), /^Das ist eine Datei im alten Word-Format \(\.doc\)\. .*„Speichern unter“/],
    [Buffer.concat([text(old), Buffer.from("EncryptedPackage", "utf16le")]), /mit einem Kennwort verschlüsselt/],
    [
      text("PK\x03\x04".padEnd(30, "\0") + "mimetypeapplication/vnd.oasis.opendocument.text"),
      /OpenDocument-Datei \(ODT\)/,
    ],
    [text("Nur Text"), /^Das ist keine Word-Datei\./],
    [text("PK\x03\x04 abgeschnitten"), /^Die Datei ist beschädigt\./],
  ];
  for (const [bytes, message] of cases) await refused(bytes, message);
});

test("(unsafe) macros, document types, other encodings and foreign packages are refused", async () => {
  const body = paragraph("T", "Title");
  const doctype = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaa">]><w:styles xmlns:w="x">&a;</w:styles>';
  const cases: [WordFile["parts"], RegExp][] = [
    [{ "word/vbaProject.bin": "x" }, /^Die Datei enthält Makros\. .*ohne Makros\.$/],
    [{ "[Content_Types].xml": contentTypes("ms-word.document.macroEnabled.main+xml") }, /^Die Datei enthält Makros\./],
    [{ "word/styles.xml": doctype }, /^Die Datei ist ungewöhnlich aufgebaut/],
    [{ "word/styles.xml": Buffer.from(`\ufeff${doctype}`, "utf16le") }, /^Die Datei ist ungewöhnlich aufgebaut/],
    [{ "word/document.xml": "<w:document" }, /^Der Inhalt der Word-Datei lässt sich nicht lesen\./],
  ];
  for (const [parts, message] of cases) await refused(wordFile({ body, parts: parts! }), message);
});

test("(unsafe) archives that grow without measure are refused, whatever they declare", async () => {
  const zeros = wordFile({ body: paragraph("T", "Title"), parts: { "word/media/a.png": new Uint8Array(3_000_000) } });
  await refused(zeros, /^Die Datei ist so dicht gepackt wie kein Word-Dokument/);
  const many = Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`word/media/${i}.png`, ""]));
  await refused(wordFile({ body: "", parts: many }), /^Die Datei besteht aus mehr als 2000 Teilen\./);
  // The directory says 1 KB, the contents unpack to 3 MB.
  const liar = Buffer.from(zeros);
  for (let at = liar.indexOf("PK\x01\x02"); at !== -1; at = liar.indexOf("PK\x01\x02", at + 1))
    if (liar.readUInt32LE(at + 24) === 3_000_000) liar.writeUInt32LE(1000, at + 24);
  await refused(liar, /^Die Datei ist beschädigt\./);
  const changed = Buffer.from(wordFile({ body: paragraph("T", "Title") }));
  const entry = changed.lastIndexOf("word/document.xml") - 46;
  changed.writeUInt32LE(changed.readUInt32LE(entry + 16) ^ 1, entry + 16);
  await refused(changed, /^Die Datei ist beschädigt\./);
  const wide = table(Array.from({ length: 64 }, () => "x"));
  await refused(wordFile({ body: paragraph("T", "Title") + wide }), /^Eine Tabelle hat mehr als 63 Spalten\./);
  const deep = "<w:sdt><w:sdtContent>".repeat(20_000) + "</w:sdtContent></w:sdt>".repeat(20_000);
  await refused(wordFile({ body: deep }), /lässt sich nicht lesen/);
});
