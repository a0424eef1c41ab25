import assert from "node:assert/strict";
import { test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { XmlDocument } from "libxml2-wasm";
import { alles } from "../../../test/dokument/alles.ts";
import { dokumentWith } from "../../../test/dokument/dokument.ts";
import { readDocx } from "../../../test/dokument/read-docx.ts";
import { shapesOf } from "../../../test/dokument/shape-of.ts";
import { toDocx } from "./to-docx.ts";

const picture = new Uint8Array([1, 2, 3]);
const dokument = dokumentWith(alles);
const docx = toDocx(dokument, () => picture);
const parts = unzipSync(docx);
const text = (name: string): string => strFromU8(parts[name]!);

test("mammoth reads back the blocks that were written", async () => {
  const { blocks, notes } = await readDocx(docx);
  assert.deepEqual(blocks, shapesOf(dokument.blocks));
  assert.equal(notes.length, 2);
});

test("every part is well-formed, and every relation leads to a part", () => {
  for (const [name, content] of Object.entries(parts)) {
    if (/\.(xml|rels)$/.test(name)) XmlDocument.fromString(strFromU8(content)).dispose();
  }
  const targets = [...text("word/_rels/document.xml.rels").matchAll(/Target="([^"]+)"(?! TargetMode)/g)];
  assert.ok(targets.length > 4);
  for (const [, target] of targets) assert.ok(parts[`word/${target}`], target);
  assert.deepEqual(parts["word/media/netz.png"], picture);
});

test("fields to fill in and tasks are controls, header rows repeat, the language is German", () => {
  const body = text("word/document.xml");
  assert.match(body, /<w:alias w:val="Name der Gemeinde"\/><w:tag w:val="platzhalter"\/>/);
  assert.equal(body.match(/<w14:checkbox>/g)?.length, 4);
  assert.equal(body.match(/<w:tblHeader\/>/g)?.length, 3);
  assert.match(text("word/styles.xml"), /<w:lang w:val="de-DE"/);
  assert.match(text("word/footer1.xml"), /PAGE .*NUMPAGES/);
});

test("ids of controls, bookmarks and pictures are used once, and names of bookmarks are such as Word allows", () => {
  const body = text("word/document.xml");
  const ids = [...body.matchAll(/<w:bookmarkStart w:id="(\d+)"|<wp:docPr id="(\d+)"|<w:id w:val="(\d+)"/g)].map(
    ([, a, b, c]) => a ?? b ?? c,
  );
  assert.equal(new Set(ids).size, ids.length);
  for (const [, name] of body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)) assert.match(name!, /^\w{1,40}$/);
});

test("the same document gives the same bytes, and the file its properties", () => {
  assert.deepEqual(
    toDocx(structuredClone(dokument), () => picture),
    docx,
  );
  assert.match(text("docProps/core.xml"), /<dc:title>Titel &amp; „Zeichen“ &lt;i&gt;<\/dc:title>/);
  assert.match(text("docProps/core.xml"), /2025-12-03T00:00:00Z<\/dcterms:created>/);
  assert.match(text("docProps/custom.xml"), /name="Lizenz"><vt:lpwstr>CC BY 4\.0</);
});
