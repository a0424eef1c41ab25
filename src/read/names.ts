/** The form of a kennung: design.md's folder name, entry identity and URL segment. */
export const kennungPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const kennungLength = 80;

/** Folder names that pages of lists use below a type's URL. */
export const reservedKennungen: ReadonlySet<string> = new Set(["nach", "seite"]);

/** Names that Windows cannot write; colleagues there could not check out the repository. */
const windowsNames = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

/** Says in German what is wrong with a folder name, or `undefined`. */
export function kennungFault(name: string): string | undefined {
  if (name.length > kennungLength) return `Der Ordnername ist länger als ${kennungLength} Zeichen.`;
  if (!kennungPattern.test(name))
    return "Der Ordnername darf nur aus Kleinbuchstaben ohne Umlaute, Ziffern und einzelnen Bindestrichen bestehen.";
  if (windowsNames.test(name)) return "Diesen Ordnernamen kann Windows nicht anlegen.";
  if (reservedKennungen.has(name)) return "Dieser Ordnername ist für Listenseiten vergeben.";
  return undefined;
}

/** Says in German what is wrong with the name of a file beside an entry, or `undefined`. */
export function fileNameFault(name: string): string | undefined {
  if (name.length > 120) return "Der Dateiname ist länger als 120 Zeichen.";
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*$/.test(name)) {
    return "Der Dateiname darf nur aus Buchstaben ohne Umlaute, Ziffern, Punkt, Unterstrich und Bindestrich bestehen.";
  }
  if (windowsNames.test(name.split(".")[0]!)) return "Diesen Dateinamen kann Windows nicht anlegen.";
  return undefined;
}

/** What two names share when a file system may take them for the same. */
export function foldedName(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
