import { archive, type Parts } from "../../dokument/archive.ts";
import type { Kit } from "./kit-of.ts";

/** Packs a kit and its documents (by name); what is compressed already is only stored. */
export function packKit(
  { texts, pictures }: Kit,
  documents: Readonly<Record<string, Uint8Array>>,
  read: (source: string) => Uint8Array,
): Uint8Array {
  const utf8 = new TextEncoder();
  const parts: Parts = [
    ...Object.entries(texts).map(([name, text]) => ({ name, content: utf8.encode(text) })),
    ...Object.entries(documents).map(([name, content]) => ({ name, content, stored: true })),
    ...pictures.map(({ name, source }) => ({ name: `bilder/${name}`, content: read(source), stored: true })),
  ];
  return archive(parts.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
}
