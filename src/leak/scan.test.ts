import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { deflateSync, gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import sharp from "sharp";
import type { Entry } from "../model/entry.ts";
import { firstLook } from "./first-look.ts";
import { leakProblems } from "./leak-problems.ts";
import { loadReaders } from "./load-readers.ts";
import { sumOf } from "./own-files.ts";
import { outputFiles } from "./output-files.ts";
import { scan, type Scan } from "./scan.ts";
import { findSecrets, secretsFrom } from "./secrets.ts";

const root = mkdtempSync(path.join(tmpdir(), "leck-"));
after(() => rmSync(root, { recursive: true }));
const readerFor = await loadReaders();

const place = { line: 1, column: 1 };
function entry(kennung: string, data: object, body = "", files: Entry["files"] = []): Entry {
  const file = `themen/${kennung}/index.md`;
  return { typ: "thema", kennung, file, data: data as Entry["data"], body, bodyLine: 9, files, locate: () => place };
}

const sentence = "Die Übernahme der Wasserwerke wird „im Frühjahr“ verkündet";
const own = path.join(root, "wasserwerke.pdf");
writeFileSync(own, `%PDF-1.7\n${"0".repeat(100)}`);
const hidden = entry(
  "geheime-uebernahme-wasserwerke",
  { titel: "Übernahme der Wasserwerke", sichtbarkeit: "intern", schlagworte: ["Betriebsübergang"] },
  `Vorher. ${sentence}. Nachher [nichts](/themen/offen/).`,
  [{ name: "wasserwerke-plan.pdf", size: 109, path: own }],
);
const open = entry(
  "offen",
  { titel: "Gebühren", sichtbarkeit: "oeffentlich" },
  "Im Frühjahr wird verkündet, was gilt.",
);
const secrets = secretsFrom(findSecrets([hidden], [open], { project: root, content: root, readerFor }));

const looked = { patterns: secrets.traces, proven: new Set<string>(), own: new Set(secrets.openFiles.keys()) };
let count = 0;
/** Scans an output with these files. */
function scanned(files: Readonly<Record<string, string | Uint8Array>>): Scan {
  const dir = path.join(root, String(++count));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), content);
  }
  return scan(dir, firstLook(dir, outputFiles(dir), looked, readerFor), secrets, readerFor);
}

const cborText = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0x78, Buffer.byteLength(text)]), Buffer.from(text)]);
const pagefind = (content: Buffer): Buffer => gzipSync(Buffer.concat([Buffer.from("pagefind_dcd"), content]));
const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: "red" } });
const exif = { IFD0: { ImageDescription: sentence } };
const chunk = (type: string, content: Uint8Array): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(content.length);
  return Buffer.concat([size, Buffer.from(type), content, Buffer.alloc(4)]);
};
const png = await picture.clone().png().toBuffer();
/** A PNG with a chunk before its end. */
const pngWith = (type: string, content: Uint8Array): Buffer =>
  Buffer.concat([png.subarray(0, -12), chunk(type, content), png.subarray(-12)]);

const jpg = await picture.clone().jpeg().toBuffer();
const segment = (content: Buffer): Buffer => Buffer.concat([Buffer.from([0xff, 0xe1, 0, content.length + 2]), content]);

/** The hidden sentence as each kind of file would say it; the first part of a name says what is special. */
const planted: Readonly<Record<string, string | Uint8Array>> = {
  "seite.html": `<p>Die Über\u00adnahme der <a href="/x/">Wasser&shy;werke</a>\nwird &bdquo;im&nbsp;Fr&#252;hjahr&ldquo; verkündet.</p>`,
  "attribut.html": `<img alt="Die Übernahme der Wasserwerke wird &quot;im Frühjahr&quot; verkündet">`,
  "adresse.html": `<a href="mailto:a@b.example?subject=${encodeURIComponent(sentence)}">`,
  "json-ld.html": `<script type="application/ld+json">{"name": "Die \\u00dcbernahme der\\nWasserwerke wird im Frühjahr verkündet"}</script>`,
  "daten.json": JSON.stringify({ a: [{ b: `<b>${sentence}</b>` }] }),
  "feed.json": JSON.stringify({ content_html: `<p>Die Übernahme der <em>Wasserwerke</em> wird im Frühjahr verkündet` }),
  "katalog.jsonld": JSON.stringify({ [sentence]: 1 }),
  "skript.js.map": JSON.stringify({ sourcesContent: [sentence] }),
  "feed.xml": `<content type="html">&lt;p&gt;Die &amp;Uuml;x Die Übernahme der Wasser&amp;shy;werke wird &lt;i&gt;im Frühjahr verkündet</content>`,
  "bild.svg": `<svg><title>${sentence}</title></svg>`,
  "modell.bpmn": `<definitions name="${sentence}"/>`,
  "kalender.ics": "SUMMARY:Die Übernahme der Wass\r\n erwerke\\nwird \\, im Frühjahr verkündet",
  "tabelle.csv": `"Die Übernahme der Wasserwerke wird ""im Frühjahr"" verkündet";1`,
  "text.md": "Die Übernahme der [Wasserwerke](https://x.example/) wird **im Frühjahr** verkündet",
  "zitat.bib": `title = {{${sentence}}}`,
  "llms.txt": sentence,
  _redirects: "/themen/geheime-uebernahme-wasserwerke/ / 301",
  _headers: "/wasserwerke-plan.pdf",
  "_redirects.nginx": "location /themen/geheime-uebernahme-wasserwerke/ {}",
  "_redirects.caddy": "redir /themen/geheime%2Duebernahme-wasserwerke/",
  "programm.js": `const a="Die \\u00dcbernahme der Wasserwerke wird im Frühjahr verkündet"`,
  "stil.css": `a::before { content: "${sentence}" }`,
  "modul.wasm": `\0asm${sentence}`,
  "schrift.woff2": `wOF2${sentence}`,
  "mappe.zip": zipSync({ "innen.zip": zipSync({ "a.txt": strToU8(sentence) }) }),
  "namen.zip": zipSync({ "wasserwerke-plan.pdf.txt": strToU8("x") }),
  "text.odt": zipSync({
    mimetype: strToU8("x"),
    "content.xml": strToU8(`<text:span>Die Über</text:span>nahme der Wasserwerke wird im Frühjahr verkündet`),
  }),
  "text.docx": zipSync({
    "word/document.xml": strToU8(`<w:t>Die Übernahme der Was</w:t><w:t>serwerke wird im Frühjahr verkündet</w:t>`),
  }),
  "exif.jpg": await picture.clone().withExif(exif).jpeg().toBuffer(),
  "exif.png": await picture.clone().withExif(exif).png().toBuffer(),
  "exif.webp": await picture.clone().withExif(exif).webp().toBuffer(),
  "exif.avif": await picture.clone().withExif(exif).avif().toBuffer(),
  "xmp.jpg": await picture
    .clone()
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf>${sentence}</rdf></x:xmpmeta>`)
    .jpeg()
    .toBuffer(),
  "utf16.jpg": Buffer.concat([jpg.subarray(0, 2), segment(Buffer.from(`..${sentence}`, "utf16le")), jpg.subarray(2)]),
  "text.png": pngWith("tEXt", Buffer.from(`Title\0${sentence}`)),
  "gepackt.png": pngWith("zTXt", Buffer.concat([Buffer.from("Title\0\0"), deflateSync(sentence)])),
  "hinten.png": Buffer.concat([png, Buffer.from(sentence)]),
  "gepackt.pdf": Buffer.concat([
    Buffer.from("%PDF-1.7\n1 0 obj <</Filter /FlateDecode>>\nstream\n"),
    deflateSync("[(Die \\334bernahme der W) -20 (asserwerke wird im Fr\\374hjahr verk\\374ndet)] TJ"),
    Buffer.from("\nendstream"),
  ]),
  "titel.pdf": `%PDF-1.7\n<</Title (${sentence})>>`,
  "eigenes.pdf": `%PDF-1.7\n${"0".repeat(100)}`,
  "pagefind/de.pf_fragment": pagefind(Buffer.from(JSON.stringify({ content: sentence }))),
  "pagefind/de.pf_filter": pagefind(Buffer.concat([Buffer.from([0x81]), cborText("Betriebsübergang")])),
  "pagefind/de.pf_meta": pagefind(Buffer.concat([Buffer.from([0x81]), cborText("Betriebsübergang")])),
  "pagefind/de.pf_index": pagefind(Buffer.concat([Buffer.from([0x81]), cborText("betriebsubergang")])),
  "pagefind/wasm.de.pagefind": pagefind(Buffer.from(`\0asm${Buffer.from(sentence).toString("latin1")}`, "latin1")),
  "suche/verzeichnis.js": `self.suchdaten=${JSON.stringify({ eintraege: [{ meta: { kurzfassung: sentence } }] })};\n`,
  "stamm/verzeichnis.js": `self.suchdaten=${JSON.stringify({ verzeichnis: { index: [["betriebsubergang", {}]] } })};\n`,
  "themen/geheime-uebernahme-wasserwerke/index.html": "",
};

for (const [name, content] of Object.entries(planted)) {
  test(`a hidden text in ${name} is found`, () => {
    const { leaks, unread } = scanned({ [name]: content });
    assert.deepEqual(unread, []);
    assert.ok(leaks.length > 0);
    assert.ok(leaks.every(({ file, origin }) => file.startsWith(name) && origin.entry === hidden));
  });
}

test("every kind of file is among those planted", () => {
  const kinds = new Set(Object.keys(planted).map((name) => readerFor(name)?.kind));
  const known = [
    "archive",
    "calendar",
    "copied-search",
    "html",
    "json",
    "pagefind-filter",
    "pagefind-fragment",
    "pagefind-index",
  ];
  for (const kind of [...known, "pagefind-program", "pdf", "picture", "program", "table", "text", "xml"])
    assert.ok(kinds.has(kind), kind);
});

test("what the public may say is no trace, in whatever place", () => {
  const text = "Gebühren. Im Frühjahr wird verkündet, was gilt.";
  const { leaks, unread, read } = scanned({
    "a.html": `<p>${text}</p><a href="/themen/offen/">`,
    "b.zip": zipSync({ "c.txt": strToU8(text) }),
    "pagefind/de.pf_index": pagefind(Buffer.concat([Buffer.from([0x82]), cborText("gebuhr"), cborText("verkundet")])),
  });
  assert.deepEqual({ leaks, unread }, { leaks: [], unread: [] });
  assert.deepEqual(read, { archive: 1, html: 1, "pagefind-index": 1, text: 1 });
});

test("one word of a library is no trace", () => {
  assert.deepEqual(scanned({ "a.js": "const wasserwerke = 1" }).leaks, []);
  assert.ok(scanned({ "a.json": '"wasserwerke"' }).leaks.length > 0);
});

test("a line that many pages share is told once, of the first", () => {
  const { leaks } = scanned({
    "a.html": "<nav>Gebühren</nav>\n<p>x</p>",
    "b.html": "<nav>Gebühren</nav>\n<p>Wasserwerke</p>",
  });
  assert.deepEqual([...new Set(leaks.map(({ file }) => file))], ["b.html"]);
});

test("a file that nobody can read is no proof", () => {
  const seen = scanned({ "a.exe": "MZ", "b.zip": "no archive", "c.zip": zipSync({ "d.exe": strToU8("MZ") }) });
  assert.deepEqual(seen.unread, [
    { file: "a.exe", why: "unknown" },
    { file: "b.zip", why: "damaged" },
    { file: "c.zip › d.exe", why: "unknown" },
  ]);
  assert.deepEqual(
    leakProblems(seen).map(({ message }) => message),
    [
      "Die Leckprobe kennt keine Dateien wie „a.exe“ und weiß nicht, was darin steht.",
      "Die Leckprobe kann „b.zip“ nicht lesen: Der Inhalt passt nicht zur Endung.",
      "Die Leckprobe kennt keine Dateien wie „c.zip › d.exe“ und weiß nicht, was darin steht.",
    ],
  );
});

test("a problem names the entry, the kind of trace and the files, and repeats no hidden text", () => {
  const seen = scanned(
    Object.fromEntries(["a", "b", "c", "d", "e"].map((name) => [`${name}.txt`, "Übernahme der Wasserwerke"])),
  );
  const problems = leakProblems(seen);
  assert.deepEqual(problems[0], {
    file: "themen/geheime-uebernahme-wasserwerke/index.md",
    line: 1,
    column: 1,
    field: "titel",
    rule: "leckprobe",
    severity: "fehler",
    message:
      "Dieser Eintrag ist nicht öffentlich, die öffentliche Ausgabe verrät ihn aber. Sein Titel steht in a.txt, b.txt, c.txt und 2 weiteren Dateien.",
    hint: "Es wurde nichts veröffentlicht. Was jetzt zu tun ist, steht in docs/betrieb.md im Abschnitt „Leckprobe“.",
  });
  assert.ok(!JSON.stringify(problems).includes("Wasserwerke"));
});

test("the sum of the output is what sha256sum says of it", () => {
  const empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  const { output } = scanned({ "b/a.txt": "", "B.txt": "" });
  assert.equal(output.files, 2);
  // find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum
  assert.equal(output.sha256, sumOf(Buffer.from(`${empty}  ./B.txt\n${empty}  ./b/a.txt\n`)));
});
