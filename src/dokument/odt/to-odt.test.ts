import assert from "node:assert/strict";
import { test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { XmlDocument, XmlElement } from "libxml2-wasm";
import { alles } from "../../../test/dokument/alles.ts";
import { dokumentWith } from "../../../test/dokument/dokument.ts";
import { namespaces } from "./names.ts";
import { toOdt } from "./to-odt.ts";

const picture = new Uint8Array([1, 2, 3]);
const odt = toOdt(dokumentWith(alles), () => picture);
const parts = unzipSync(odt);

/** Attributes or words of all nodes that an XPath finds in a part. */
function find(part: string, path: string): string[] {
  using document = XmlDocument.fromString(strFromU8(parts[part]!));
  return document.find(path, namespaces).map((node) => (node instanceof XmlElement ? node.content : node.content));
}

test("the kind of file comes first and is not compressed, as ODF asks for", () => {
  const start = strFromU8(odt.slice(0, 100), true);
  assert.equal(start.slice(30, 38), "mimetype");
  assert.equal(start.slice(38, 77), "application/vnd.oasis.opendocument.text");
});

test("every part is well-formed and named in the manifest", () => {
  const manifest = strFromU8(parts["META-INF/manifest.xml"]!);
  for (const [name, content] of Object.entries(parts)) {
    if (name.endsWith(".xml")) XmlDocument.fromString(strFromU8(content)).dispose();
    if (!name.startsWith("META-INF") && name !== "mimetype") assert.match(manifest, new RegExp(`full-path="${name}"`));
  }
  assert.deepEqual(parts["Pictures/netz.png"], picture);
});

test("headings, header rows, footnotes, picture texts and fields to fill in are what they are", () => {
  assert.deepEqual(find("content.xml", "//text:h/@text:outline-level").slice(0, 5), ["1", "2", "3", "4", "5"]);
  assert.equal(find("content.xml", "//table:table-header-rows").length, 3);
  assert.equal(find("content.xml", "//text:note").length, 2);
  assert.deepEqual(find("content.xml", "//svg:desc"), ["Netz & Linie", 'Ein großes Netz "in Anführung" <b>']);
  assert.ok(find("content.xml", "//text:span[@text:style-name='Placeholder']").includes("[[Name der Gemeinde]]"));
  assert.deepEqual(find("content.xml", "//text:list-item/@text:start-value"), ["5"]);
});

test("every style that the text uses is defined", () => {
  const used = find("content.xml", "//text:p/@text:style-name|//text:h/@text:style-name|//text:list/@text:style-name");
  const defined = new Set([
    ...find("styles.xml", "//style:style/@style:name|//text:list-style/@style:name"),
    ...find("content.xml", "//office:automatic-styles/style:style/@style:name"),
  ]);
  assert.deepEqual(
    used.filter((name) => !defined.has(name)),
    [],
  );
});

test("the file says what it is: title, author, days of the entry, licence, source, language", () => {
  assert.deepEqual(find("meta.xml", "//dc:title"), ["Titel & „Zeichen“ <i>"]);
  assert.deepEqual(find("meta.xml", "//dc:creator"), ["Amt <Carbäk>"]);
  assert.deepEqual(find("meta.xml", "//meta:creation-date"), ["2025-12-03T00:00:00"]);
  assert.deepEqual(find("meta.xml", "//meta:user-defined"), ["CC BY 4.0", "https://hub.example/v/"]);
  assert.deepEqual(find("meta.xml", "//dc:language"), ["de-DE"]);
  const footer = find("styles.xml", "//style:footer").join("");
  assert.match(footer, /Titel & „Zeichen“ <i>Seite 1 von 1CC BY 4\.0 · https:\/\/hub\.example\/v\//);
});

test("the same document gives the same bytes", () => {
  assert.deepEqual(
    toOdt(structuredClone(dokumentWith(alles)), () => picture),
    odt,
  );
});
