import assert from "node:assert/strict";
import { test } from "node:test";
import { contentFault, fileKind } from "./file-kind.ts";
import { allowedExtensions } from "./limits.ts";

const bytes = (latin1: string): Uint8Array => Uint8Array.from(latin1, (one) => one.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const starts = {
  jpg: bytes("\xFF\xD8\xFF\xE0\0\x10JFIF\0"),
  png: bytes("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"),
  webp: bytes("RIFF\x24\0\0\0WEBPVP8 "),
  pdf: bytes("%PDF-1.7\n"),
  zip: bytes("PK\x03\x04\x14\0"),
  bpmn: utf8('<?xml version="1.0"?>\n<!-- Wohngeld -->\n<bpmn:definitions xmlns:bpmn="x"/>'),
  text: utf8("Jahr;Größe\n2025;1 < 2\n"),
};

test("a file is recognised by its first bytes", () => {
  for (const [kind, content] of Object.entries(starts)) assert.equal(fileKind(content), kind);
});

test("every extension that may lie beside an entry has its kind, and no other kind passes under it (safe)", () => {
  for (const extension of allowedExtensions) {
    const fitting = Object.values(starts).filter((content) => !contentFault(`a.${extension}`, content));
    assert.equal(fitting.length, 1, extension);
  }
});

test("pages, drawings and scripts pass under no name (safe)", () => {
  const disguised = [
    "<!DOCTYPE html><script>alert(1)</script>",
    "\uFEFF \n<script>alert(1)</script>",
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    '<?xml version="1.0"?><!DOCTYPE definitions [<!ENTITY a "b">]><definitions/>',
    "<!-- <definitions> --><html>",
    "<!-- definitions",
    '<?xml-stylesheet href="a.xsl"?><definitions/>',
    "#!/bin/sh\n",
    "GIF89a\0",
    "MZ\x90\0",
    "a\0b",
  ];
  for (const content of disguised) {
    for (const extension of [...allowedExtensions, "html", "svg", "js", "toString"])
      assert.ok(contentFault(`a.${extension}`, utf8(content)), `${extension}: ${content}`);
  }
});

test("the fault says what the content is, when that is known", () => {
  assert.equal(contentFault("rathaus.png", starts.jpg), "Die Endung ist „.png“, der Inhalt aber ein JPEG-Bild.");
  assert.equal(contentFault("zahlen.csv", bytes("Gr\xF6\xDFe;1\n")), "Die Datei ist kein Text in UTF-8.");
  assert.equal(contentFault("plan.pdf", bytes("\0\x01")), "Der Inhalt der Datei passt nicht zur Endung „.pdf“.");
});

test("a character cut off at the end of the first bytes is no fault", () => {
  assert.equal(contentFault("a.txt", utf8("Größe").subarray(0, 3)), undefined);
});

test("a process model is known in the encodings that tools write, other text in UTF-8 alone", () => {
  const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, "utf16le");
  const xml = '<?xml version="1.0" encoding="@"?>\n<definitions name="Gr\xFC\xDFe"/>';
  assert.equal(contentFault("a.bpmn", utf16(xml.replace("@", "UTF-16"))), undefined);
  assert.equal(contentFault("a.bpmn", bytes(xml.replace("@", "ISO-8859-1"))), undefined);
  assert.ok(contentFault("a.bpmn", bytes(xml.replace("@", "UTF-8"))));
  assert.ok(contentFault("a.bpmn", utf16("<!DOCTYPE definitions><definitions/>")));
  assert.ok(contentFault("a.txt", utf16("Text")));
});
