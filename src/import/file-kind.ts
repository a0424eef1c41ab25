import { ImportFault } from "./import-fault.ts";

const inWord = "Öffnen Sie sie in Word, wählen Sie „Speichern unter“ und als Dateityp „Word-Dokument (.docx)“.";
const inLibreOffice =
  "Öffnen Sie sie in LibreOffice oder Word, wählen Sie „Speichern unter“ und als Dateityp „Word (.docx)“.";

/** Begins of files, and what to say of them; a name may say anything. */
const others: readonly (readonly [start: RegExp, message: string])[] = [
  [/^%PDF-/, "Das ist eine PDF-Datei. Senden Sie die Word-Datei, aus der sie entstanden ist."],
  [/^\{\\rtf/, `Das ist eine RTF-Datei. ${inWord}`],
  [/^PK.*mimetypeapplication\/vnd\.oasis\.opendocument/s, `Das ist eine OpenDocument-Datei (ODT). ${inLibreOffice}`],
  [/^\s*(<!doctype|<html|<\?xml|MIME-Version)/i, `Das ist eine Web- oder XML-Datei. ${inWord}`],
];

/** Refuses what is no ZIP archive, by its contents and with what to do instead; throws {@link ImportFault}. */
export function refuseOtherKinds(file: Uint8Array): void {
  if (file.length === 0) throw new ImportFault("Die Datei ist leer.");
  const start = Buffer.from(file.subarray(0, 200)).toString("latin1");
  const other = others.find(([pattern]) => pattern.test(start));
  if (other) throw new ImportFault(other[1]);
  if (start.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) throw new ImportFault(oldContainer(file));
  if (!start.startsWith("PK\x03\x04")) throw new ImportFault(`Das ist keine Word-Datei. ${inWord}`);
}

/** Word puts both its old format and encrypted files into the same container. */
function oldContainer(file: Uint8Array): string {
  return Buffer.from(file).includes(Buffer.from("EncryptedPackage", "utf16le"))
    ? "Die Datei ist mit einem Kennwort verschlüsselt. Entfernen Sie es in Word unter „Datei“, „Informationen“, „Dokument schützen“ und speichern Sie neu."
    : `Das ist eine Datei im alten Word-Format (.doc). ${inWord}`;
}
