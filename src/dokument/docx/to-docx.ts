import { archive, type Parts } from "../archive.ts";
import type { Dokument } from "../dokument.ts";
import { flatten } from "../flatten.ts";
import { page } from "../look.ts";
import type { ReadPicture } from "../odt/to-odt.ts";
import { styleOf } from "../style.ts";
import { xml, xmlPart, type Xml } from "../xml.ts";
import { BodyWriter } from "./body-writer.ts";
import { Bookmarks } from "./bookmarks.ts";
import { coreProperties, customProperties } from "./doc-props.ts";
import { docxFooter } from "./footer.ts";
import { docxFootnotes } from "./footnotes.ts";
import { DocxInlines, type Shared } from "./inline-writer.ts";
import { twips } from "./measures.ts";
import { wordPart } from "./namespaces.ts";
import { Numbering } from "./numbering.ts";
import { Relationships } from "./relationships.ts";
import { docxStyles } from "./styles.ts";

/** Writes a document as Office Open XML. */
export function toDocx(dokument: Dokument, read: ReadPicture): Uint8Array {
  let count = 0;
  const bookmarks = new Bookmarks();
  const shared: Shared = { dokument, bookmark: (id) => bookmarks.name(id), next: () => ++count };
  const relationships = new Relationships();
  const numbering = new Numbering();
  const body = new BodyWriter(shared, new DocxInlines(shared, relationships), numbering);
  const text = body.write(flatten(dokument.blocks));
  const footnotes = docxFootnotes(shared);
  const parts: Parts = [
    {
      name: "word/document.xml",
      content: wordPart("document", xml`<w:body>${text}${section(relationships)}</w:body>`),
    },
    {
      name: "word/styles.xml",
      content: docxStyles([...body.styles, styleOf("body"), styleOf("note"), styleOf("footer")]),
    },
    { name: "word/numbering.xml", content: numbering.write() },
    { name: "word/settings.xml", content: settings },
    { name: "word/footnotes.xml", content: footnotes.part },
    { name: "word/footer1.xml", content: docxFooter(dokument.properties) },
    { name: "docProps/core.xml", content: coreProperties(dokument.properties) },
    { name: "docProps/custom.xml", content: customProperties(dokument.properties) },
    ...dokument.pictures.map(({ datei, source }) => ({
      name: `word/media/${datei}`,
      content: read(source),
      stored: true,
    })),
  ];
  for (const name of ["styles", "numbering", "settings", "footnotes"]) relationships.id(name, `${name}.xml`);
  return archive([
    { name: "[Content_Types].xml", content: contentTypes },
    { name: "_rels/.rels", content: whole() },
    ...parts,
    { name: "word/_rels/document.xml.rels", content: relationships.write() },
    ...(footnotes.relationships.any
      ? [{ name: "word/_rels/footnotes.xml.rels", content: footnotes.relationships.write() }]
      : []),
  ]);
}

/** Paper, margins and footer. */
function section(relationships: Relationships): Xml {
  return xml`<w:sectPr><w:footerReference w:type="default" r:id="${relationships.id("footer", "footer1.xml")}"/><w:pgSz w:w="${twips(page.width)}" w:h="${twips(page.height)}"/><w:pgMar w:top="${twips(page.top)}" w:right="${twips(page.right)}" w:bottom="${twips(28)}" w:left="${twips(page.left)}" w:header="${twips(10)}" w:footer="${twips(12)}" w:gutter="0"/></w:sectPr>`;
}

/** Without a mode, Word would open the file as one from 2007. */
const settings = wordPart(
  "settings",
  xml`<w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="de-DE"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>`,
);

function whole(): Uint8Array {
  const all = new Relationships();
  all.id("officeDocument", "word/document.xml");
  all.id("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
  all.id("custom-properties", "docProps/custom.xml");
  return all.write();
}

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const contentTypes = xmlPart(
  xml`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>${["styles", "numbering", "settings", "footnotes"].map((name) => xml`<Override PartName="/word/${name}.xml" ContentType="${word}.${name}+xml"/>`)}<Override PartName="/word/footer1.xml" ContentType="${word}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>`,
);
