import type { Properties } from "../dokument.ts";
import { xml } from "../xml.ts";
import { odtRoot } from "./root.ts";

/** meta.xml: what the file says of itself. */
export function odtMeta(properties: Properties): Uint8Array {
  const { title, subject, description, author, licence, source, keywords, created, modified } = properties;
  return odtRoot(
    "meta",
    xml`<office:meta><meta:generator>Kurzer Dienstweg</meta:generator><dc:title>${title}</dc:title><dc:subject>${subject}</dc:subject><dc:description>${description}</dc:description><meta:initial-creator>${author}</meta:initial-creator><dc:creator>${author}</dc:creator>${created !== undefined && xml`<meta:creation-date>${created}T00:00:00</meta:creation-date>`}${modified !== undefined && xml`<dc:date>${modified}T00:00:00</dc:date>`}<dc:language>de-DE</dc:language>${keywords.map((word) => xml`<meta:keyword>${word}</meta:keyword>`)}${licence !== undefined && xml`<meta:user-defined meta:name="Lizenz">${licence}</meta:user-defined>`}${source !== undefined && xml`<meta:user-defined meta:name="Quelle">${source}</meta:user-defined>`}</office:meta>`,
  );
}
