import { Xml, xml, xmlPart, type XmlChild } from "../xml.ts";
import { namespaces } from "./names.ts";

const declarations = new Xml(
  Object.entries(namespaces)
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
    .join(""),
);

/** A file of an ODT: `office:document-…` with all namespaces. */
export function odtRoot(name: "content" | "styles" | "meta", children: XmlChild): Uint8Array {
  const tag = new Xml(`office:document-${name}`);
  return xmlPart(xml`<${tag}${declarations} office:version="1.3">${children}</${tag}>`);
}
