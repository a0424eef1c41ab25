import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import sharp from "sharp";
import { dokumentOf } from "../src/dokument/dokument-of.ts";
import type { Dokument } from "../src/dokument/dokument.ts";
import { entwuerfe } from "../src/dokument/entwuerfe.ts";
import { toDocx } from "../src/dokument/docx/to-docx.ts";
import { toOdt } from "../src/dokument/odt/to-odt.ts";
import { toPlainText } from "../src/dokument/text/to-plain-text.ts";
import { typeDokumente } from "../src/dokument/type-dokumente.ts";
import { alles } from "./dokument/alles.ts";
import { convert } from "./dokument/convert.ts";
import { demonstration } from "./dokument/demonstration.ts";
import { dokumentWith } from "./dokument/dokument.ts";
import { findSoffice } from "./dokument/find-soffice.ts";
import { readDocx } from "./dokument/read-docx.ts";
import { shapesOf, type Shape } from "./dokument/shape-of.ts";
import { temporaryFolder } from "./e2e/built-site.ts";

const missing = "kein LibreOffice gefunden; setzen Sie SOFFICE auf seinen Pfad";
const skip = findSoffice() !== undefined || process.env["KD_TOOLS"] === "required" ? false : missing;

/** Of each kind of draft the last ones: those of Verbünde hold the most. */
const draftsEach = 4;

/** Every document of the demonstration, drafts among them, and one with everything there is. */
async function allDokumente(folder: string): Promise<ReadonlyMap<string, Dokument>> {
  const { site, images } = await demonstration();
  const items = site.items.filter(({ type }) => type.documents);
  const picture = path.join(folder, "netz.png");
  await sharp({ create: { width: 600, height: 300, channels: 3, background: "#007155" } }).toFile(picture);
  const made = items.map((item) => [item.kennung, dokumentOf(item, { site, images, types: typeDokumente })] as const);
  const drafts = [...entwuerfe].flatMap(([name, draftsOf]) =>
    draftsOf(site)
      .slice(-draftsEach)
      .map(({ dokument }, i) => [`entwurf-${name}-${i}`, dokument] as const),
  );
  return new Map([...made, ...drafts, ["alles", dokumentWith(alles, picture)]]);
}

/** Shapes as plain data, footnotes by their words: a word processor has them at the foot of the page. */
function noteLines(notes: Dokument["notes"]): string[] {
  return notes.map((note) =>
    shapesOf(note)
      .map((shape) => ("line" in shape ? shape.line : ""))
      .join("⏎"),
  );
}

/** Words alone: neither blanks, nor what our text says in place of links, pictures and rules. LibreOffice has points of its own. */
function wordsOf(text: string): string {
  return text
    .replace(/ ?\[(https?:|[\w.]+@)[^\]]*\]|\[Bild: [^\]]*\]/g, "")
    .replace(/ \[(\d+)\]/g, "$1")
    .replace(/^\s*[-=]+$/gm, "")
    .replace(/^\s*[◦▪•–](?=[ \t])/gm, "•")
    .replace(/[\s\ufeff]+/g, "");
}

test("LibreOffice opens every document, says its words, and gives back the same blocks", { skip }, async () => {
  const folder = temporaryFolder();
  const dokumente = await allDokumente(folder);
  assert.ok(dokumente.size > 15);
  const from = { odt: path.join(folder, "odt"), docx: path.join(folder, "docx") };
  for (const dir of Object.values(from)) mkdirSync(dir);
  const files = [...dokumente].flatMap(([name, dokument]) => {
    const [odt, docx] = [path.join(from.odt, `${name}.odt`), path.join(from.docx, `${name}-word.docx`)];
    writeFileSync(odt, toOdt(dokument, readFileSync));
    writeFileSync(docx, toDocx(dokument, readFileSync));
    return [odt, docx];
  });
  // One process for each format; a machine has two cores.
  const [docx, text] = await Promise.all([convert(files, "docx"), convert(files, "txt:Text (encoded):UTF8")]);
  for (const [name, dokument] of dokumente) {
    const expected = { blocks: shapesOf(dokument.blocks), notes: noteLines(dokument.notes) };
    const words = wordsOf(toPlainText({ blocks: dokument.blocks, notes: [] }, Infinity));
    for (const result of [name, `${name}-word`]) {
      const { blocks, notes } = await readDocx(readFileSync(path.join(docx, `${result}.docx`)));
      const found = { blocks, notes: notes.flat().map((note: Shape) => ("line" in note ? note.line : "")) };
      assert.deepEqual(found, expected, result);
      assert.equal(wordsOf(readFileSync(path.join(text, `${result}.txt`), "utf8")), words, result);
    }
  }
});

test("LibreOffice makes a PDF of an ODT and of a DOCX with pages, tags and title", { skip }, async () => {
  const folder = temporaryFolder();
  const picture = path.join(folder, "netz.png");
  await sharp({ create: { width: 600, height: 300, channels: 3, background: "#007155" } }).toFile(picture);
  const dokument = dokumentWith(alles, picture);
  const files = [path.join(folder, "a.odt"), path.join(folder, "b.docx")];
  writeFileSync(files[0]!, toOdt(dokument, readFileSync));
  writeFileSync(files[1]!, toDocx(dokument, readFileSync));
  const out = await convert(files, 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}');
  for (const name of ["a.pdf", "b.pdf"]) {
    const pdf = readFileSync(path.join(out, name), "latin1");
    assert.match(pdf, /\/MarkInfo<<\/Marked true>>/, name);
    assert.match(pdf, /\/Lang\(de-DE\)/, name);
    assert.match(pdf, /\/Type\/Pages[\s\S]*?\/Count [2-9]/, name);
  }
});
