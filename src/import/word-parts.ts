import { ImportFault } from "./import-fault.ts";
import { zipEntries, type ZipEntry } from "./zip-entries.ts";

/** The parts of a Word file that may be read, by name, checked. */
export interface WordParts {
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** Texts of all XML parts. */
  readonly xml: Readonly<Record<string, string>>;
  /** Names of files that Word packed in: tables of Excel, other documents. */
  readonly embedded: readonly string[];
}

/** A text of 300 pages has about 4 MB of XML; the conversion needs some 150 times as much memory. */
const xmlLimit = 8_000_000;
const wanted = /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;
const media = /^(word\/)?media\/[^/]+$/;

/** Unpacks what the conversion needs of a .docx and nothing else; throws {@link ImportFault} on macros, document types and other archives. */
export function wordParts(archive: Uint8Array): WordParts {
  const entries = zipEntries(archive);
  refuseWrongContents(entries);
  const files: Record<string, Uint8Array> = {};
  const xml: Record<string, string> = {};
  for (const entry of entries) {
    if (!wanted.test(entry.name) && !media.test(entry.name)) continue;
    const bytes = entry.bytes();
    files[entry.name] = bytes;
    if (wanted.test(entry.name)) xml[entry.name] = safeXml(bytes);
  }
  if (/macroEnabled|vbaProject/i.test(xml["[Content_Types].xml"] ?? "")) throw macros();
  const embedded = entries.filter(({ name }) => /^word\/(embeddings|afchunk|activeX)/i.test(name));
  return { files, xml, embedded: embedded.map(({ name }) => name.split("/").at(-1)!) };
}

function refuseWrongContents(entries: readonly ZipEntry[]): void {
  const has = (pattern: RegExp): boolean => entries.some(({ name }) => pattern.test(name));
  if (has(/vbaProject|vbaData/i)) throw macros();
  if (has(/^word\/document\d*\.xml$/)) return;
  if (has(/^xl\//)) throw new ImportFault("Das ist eine Excel-Datei. Legen Sie sie als Datei neben den Eintrag.");
  if (has(/^ppt\//)) throw new ImportFault("Das ist eine PowerPoint-Datei. Legen Sie sie als Datei neben den Eintrag.");
  throw new ImportFault("Das ist keine Word-Datei. Speichern Sie sie in Word unter „Speichern unter“ als .docx.");
}

function macros(): ImportFault {
  return new ImportFault(
    "Die Datei enthält Makros. Speichern Sie sie in Word unter „Speichern unter“ als „Word-Dokument (.docx)“, ohne Makros.",
  );
}

/** The text as the converter will read it; entities could make it grow without end or name other files. */
function safeXml(bytes: Uint8Array): string {
  const refused = "Die Datei ist ungewöhnlich aufgebaut und wird vorsichtshalber nicht gelesen.";
  if (bytes.length > xmlLimit)
    throw new ImportFault("Der Text der Datei ist zu lang. Teilen Sie ihn in mehrere Dateien.");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new ImportFault(refused, { cause: error });
  }
  if (/<!(doctype|entity)/i.test(text))
    throw new ImportFault(`${refused} Öffnen Sie sie in Word und speichern Sie sie neu als .docx.`);
  return text;
}
