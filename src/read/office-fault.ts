import { ImportFault } from "../import/import-fault.ts";
import { zipEntries, type ZipEntry } from "../import/zip-entries.ts";
import type { ActiveFault } from "./active-content.ts";

const hints = {
  macros: "Speichern Sie es neu ohne Makros, zum Beispiel als „Word-Dokument (.docx)“, oder als PDF.",
  plain:
    "Öffnen Sie es, lösen Sie Verknüpfungen und eingebettete Objekte auf und speichern Sie es neu, oder nehmen Sie ein PDF.",
  again: "Öffnen Sie es in Word oder LibreOffice und speichern Sie es neu.",
};

/** Parts that show what an archive is, by the extension of its name. */
const mainPart: Readonly<Record<string, RegExp>> = {
  docx: /^word\/document\d*\.xml$/,
  xlsx: /^xl\/workbook\d*\.xml$/,
  pptx: /^ppt\/presentation\d*\.xml$/,
  odt: /^content\.xml$/,
  ods: /^content\.xml$/,
  odp: /^content\.xml$/,
};

/** What names of parts tell. */
const parts: readonly (readonly [name: RegExp, message: string, hint: string])[] = [
  [/vbaProject|vbaData|(^|\/)macrosheets\/|^(Basic|Scripts)\//i, "Das Dokument enthält Makros.", hints.macros],
  [
    /(^|\/)activeX\/|(^|\/)embeddings\/[^/]+\.(bin|exe|js|vbs|hta|bat|cmd|ps1|lnk|jar|scr|msi)$|^Object \d+$/i,
    "In das Dokument sind Objekte anderer Programme eingebettet.",
    hints.plain,
  ],
  [/(^|\/)(externalLinks|afchunk[^/]*)(\/|\.)/i, "Das Dokument holt Inhalte aus anderen Dateien.", hints.plain],
  [
    /\.(exe|dll|js|vbs|vbe|hta|bat|cmd|ps1|lnk|jar|scr|msi|php|sh|html?|svg)$/i,
    "Das Dokument enthält eine Datei, die nicht hineingehört.",
    hints.plain,
  ],
];

/** What texts of parts tell, by the name of the part. */
const texts: readonly (readonly [part: RegExp, text: RegExp, message: string, hint: string])[] = [
  [/^\[Content_Types\]\.xml$/, /macroEnabled|vbaProject/i, "Das Dokument enthält Makros.", hints.macros],
  [
    /\.rels$/i,
    /<Relationship\b(?=[^<>]*TargetMode\s*=\s*["']External)(?![^<>]*\/hyperlink["'])/i,
    "Das Dokument lädt beim Öffnen etwas von außen.",
    hints.plain,
  ],
  [
    /\.rels$/i,
    /\/(aFChunk|attachedTemplate|oleObject|control|vbaProject|subDocument|frame)["']/i,
    "Das Dokument holt Inhalte aus anderen Dateien.",
    hints.plain,
  ],
  [
    /^word\/[^/]+\.xml$/i,
    /\bDDE(AUTO)?\b\s|<w:altChunk\b/,
    "Das Dokument holt Inhalte aus anderen Programmen.",
    hints.plain,
  ],
  [
    /^(content|styles|settings)\.xml$/,
    /vnd\.sun\.star\.script:|<script:event-listener\b|<office:script\b/,
    "Das Dokument enthält Makros.",
    hints.macros,
  ],
  [
    /^(content|styles)\.xml$/,
    /<(draw:(image|object|object-ole|plugin|applet|floating-frame)|text:section-source|table:table-source)\b[^<>]*xlink:href\s*=\s*["'](?:[a-z][a-z0-9+.-]*:|\/|\.\.)/i,
    "Das Dokument lädt beim Öffnen etwas von außen.",
    hints.plain,
  ],
  [/\.(xml|rels)$/i, /<!(DOCTYPE|ENTITY)/i, "Das Dokument ist ungewöhnlich aufgebaut.", hints.again],
];

/** Larger parts are texts of books; what acts stands in small ones. Bytes. */
const mostText = 8_000_000;

/** Says what in a document of an office program runs, reaches out or bursts, or that it is none of the kind its name says. */
export function officeFault(kind: string, bytes: Uint8Array): ActiveFault | undefined {
  try {
    return faultIn(kind, zipEntries(bytes));
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    return fault("dokument-kaputt", "Das Dokument ist beschädigt oder ungewöhnlich dicht gepackt.", hints.again);
  }
}

function faultIn(kind: string, entries: readonly ZipEntry[]): ActiveFault | undefined {
  for (const [name, message, hint] of parts)
    if (entries.some((entry) => name.test(entry.name))) return fault("dokument-aktiv", message, hint);
  if (!entries.some(({ name }) => mainPart[kind]?.test(name)))
    return fault("dateiinhalt", `Die Endung ist „.${kind}“, der Inhalt aber ein anderes Archiv.`, hints.again);
  for (const entry of entries) {
    const wanted = texts.filter(([part]) => part.test(entry.name));
    if (wanted.length === 0 || entry.size > mostText) continue;
    const text = textOf(entry.bytes());
    const found = wanted.find(([, pattern]) => pattern.test(text));
    if (found) return fault("dokument-aktiv", found[2], found[3]);
  }
  return undefined;
}

/** XML may be in UTF-16, where none of the words above would be found. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide =
    (first === 0xff && second === 0xfe) || second === 0
      ? "utf-16le"
      : (first === 0xfe && second === 0xff) || first === 0
        ? "utf-16be"
        : "utf-8";
  return new TextDecoder(wide).decode(bytes);
}

function fault(rule: string, message: string, hint: string): ActiveFault {
  return { rule, message, hint };
}
