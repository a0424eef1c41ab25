import { archive } from "../archive.ts";
import type { Dokument } from "../dokument.ts";
import { xml, xmlPart } from "../xml.ts";
import { odtContent } from "./content.ts";
import { odtMeta } from "./meta.ts";
import { odtStyles } from "./styles.ts";

const mimetype = "application/vnd.oasis.opendocument.text";

/** Reads the bytes of a picture of a document. */
export type ReadPicture = (source: string) => Uint8Array;

/** Writes a document as OpenDocument text. */
export function toOdt(dokument: Dokument, read: ReadPicture): Uint8Array {
  const { content, styles, lists } = odtContent(dokument);
  const pictures = dokument.pictures.map(({ datei, type, source }) => ({
    name: `Pictures/${datei}`,
    type: `image/${type}`,
    content: read(source),
    stored: true,
  }));
  const parts = [
    { name: "content.xml", type: "text/xml", content },
    { name: "styles.xml", type: "text/xml", content: odtStyles(styles, lists, dokument.properties) },
    { name: "meta.xml", type: "text/xml", content: odtMeta(dokument.properties) },
    ...pictures,
  ];
  const manifest = xmlPart(
    xml`<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mimetype}"/>${parts.map(({ name, type }) => xml`<manifest:file-entry manifest:full-path="${name}" manifest:media-type="${type}"/>`)}</manifest:manifest>`,
  );
  return archive([
    // Programs tell the kind of file by this one: it comes first and is not compressed.
    { name: "mimetype", content: new TextEncoder().encode(mimetype), stored: true },
    ...parts,
    { name: "META-INF/manifest.xml", content: manifest },
  ]);
}
