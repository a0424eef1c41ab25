import { extension } from "../../src/read/limits.ts";
import type { SymbolName } from "./symbol.ts";

/** Drawings by what one does with a file, not by who makes the program for it. */
const kinds: Readonly<Partial<Record<SymbolName, readonly string[]>>> = {
  "datei-text": ["odt", "docx", "md", "txt"],
  "datei-seite": ["pdf"],
  "datei-tabelle": ["ods", "xlsx", "csv"],
  "datei-folie": ["odp", "pptx"],
  "datei-ablauf": ["bpmn"],
  "datei-bild": ["jpg", "jpeg", "png", "webp", "svg"],
  "datei-paket": ["zip"],
  "datei-kalender": ["ics"],
  "datei-abo": ["xml"],
  "datei-daten": ["json"],
};

const byExtension = new Map(
  Object.entries(kinds).flatMap(([name, ends]) => ends.map((end) => [end, name as SymbolName])),
);

/** The drawing for a file of this name or address; a text when its kind is not known. */
export function fileSymbol(name: string): SymbolName {
  return byExtension.get(extension(name)) ?? "datei-text";
}
