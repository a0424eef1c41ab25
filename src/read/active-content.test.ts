import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { activeFault } from "./active-content.ts";

const pdf = (text: string): Uint8Array => Buffer.from(`%PDF-1.7\n${text}\n%%EOF`, "latin1");
const docx = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ "word/document.xml": "<w/>", ...parts }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

test("a PDF that starts a program is refused, also when the name is written otherwise or compressed", () => {
  const packed = `<</Type/ObjStm/Filter/FlateDecode>>\nstream\n${deflateSync("<</S/Launch>>").toString("latin1")}\nendstream`;
  for (const text of ["<</S/Launch>>", "<</S/L#61unch>>", packed])
    assert.deepEqual(activeFault("plan.pdf", pdf(text)), {
      rule: "dokument-aktiv",
      severity: "fehler",
      message: "Das PDF startet ein Programm.",
      hint: "Drucken Sie es neu als PDF, oder speichern Sie es als PDF/A ohne Anlagen und Skripte.",
    });
});

test("a script in a PDF is a warning: forms calculate with it", () => {
  assert.equal(activeFault("formular.pdf", pdf("<</S/JavaScript>>"))?.severity, "warnung");
  assert.equal(activeFault("plan.pdf", pdf("<</Type/Page>> /JSON /Launcher")), undefined);
});

test("a Word document may link to pages, but load nothing and run nothing", () => {
  const relation = (type: string): string =>
    `<Relationship Type="http://x/${type}" Target="https://a.example" TargetMode="External"/>`;
  assert.equal(activeFault("a.docx", docx({ "word/_rels/document.xml.rels": relation("hyperlink") })), undefined);
  assert.equal(
    activeFault("a.docx", docx({ "word/_rels/settings.xml.rels": relation("attachedTemplate") }))?.rule,
    "dokument-aktiv",
  );
  assert.equal(activeFault("a.docx", docx({ "word/vbaProject.bin": "x" }))?.message, "Das Dokument enthält Makros.");
  assert.equal(activeFault("a.xlsx", docx({}))?.rule, "dateiinhalt");
});

test("a formula in a table is told with its line; signs before numbers are none", () => {
  assert.equal(activeFault("a.csv", strToU8("Amt;Zahl\nHaarbach;=1+1\n"))?.line, 2);
  assert.equal(activeFault("a.csv", strToU8("Amt;Zahl\nHaarbach;-5,3\nCarbäk;+49 30 1234 (Kasse)\n")), undefined);
});
