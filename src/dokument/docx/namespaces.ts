import { Xml, xml, xmlPart, type XmlChild } from "../xml.ts";

const namespaces = new Xml(
  Object.entries({
    w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    a: "http://schemas.openxmlformats.org/drawingml/2006/main",
    pic: "http://schemas.openxmlformats.org/drawingml/2006/picture",
    mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
    w14: "http://schemas.microsoft.com/office/word/2010/wordml",
  })
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
    .join(""),
);

/** A part of the text of a DOCX: `w:…` with all namespaces. */
export function wordPart(
  name: "document" | "styles" | "numbering" | "settings" | "footnotes" | "ftr",
  children: XmlChild,
): Uint8Array {
  const tag = new Xml(`w:${name}`);
  return xmlPart(xml`<${tag}${namespaces} mc:Ignorable="w14">${children}</${tag}>`);
}
