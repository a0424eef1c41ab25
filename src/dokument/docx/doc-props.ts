import type { Properties } from "../dokument.ts";
import { xml, xmlPart } from "../xml.ts";

/** docProps/core.xml: what the file says of itself. */
export function coreProperties(properties: Properties): Uint8Array {
  const { title, subject, description, author, keywords, created, modified } = properties;
  const day = (date: string): string => `${date}T00:00:00Z`;
  return xmlPart(
    xml`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:subject>${subject}</dc:subject><dc:creator>${author}</dc:creator><cp:keywords>${keywords.join(", ")}</cp:keywords><dc:description>${description}</dc:description><cp:lastModifiedBy>${author}</cp:lastModifiedBy><dc:language>de-DE</dc:language>${created !== undefined && xml`<dcterms:created xsi:type="dcterms:W3CDTF">${day(created)}</dcterms:created>`}${modified !== undefined && xml`<dcterms:modified xsi:type="dcterms:W3CDTF">${day(modified)}</dcterms:modified>`}</cp:coreProperties>`,
  );
}

/** docProps/custom.xml: licence and source, for which Word has no names of its own. */
export function customProperties({ licence, source }: Properties): Uint8Array {
  const own = [
    { name: "Lizenz", value: licence },
    { name: "Quelle", value: source },
  ].filter(({ value }) => value !== undefined);
  return xmlPart(
    xml`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${own.map(({ name, value }, i) => xml`<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${i + 2}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`)}</Properties>`,
  );
}
