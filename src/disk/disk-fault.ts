import { statfsSync } from "node:fs";

/** What the file system forbids, by the code of its error, and what helps. */
const sentences: Readonly<Record<string, (place: string) => string>> = {
  ENOSPC: () => "Der Datenträger ist voll. Schaffen Sie Platz, und versuchen Sie es dann noch einmal.",
  EDQUOT: () =>
    "Ihr Speicherplatz auf dem Datenträger ist aufgebraucht. Schaffen Sie Platz oder lassen Sie sich mehr zuteilen, und versuchen Sie es dann noch einmal.",
  EFBIG: (place) => `Die Datei${place} wird größer, als dieses Benutzerkonto schreiben darf (ulimit -f).`,
  EROFS: (place) => `Der Datenträger lässt sich nur lesen${place}. Binden Sie ihn zum Schreiben ein.`,
  EACCES: (place) => `Die Rechte reichen nicht aus${place}. Prüfen Sie, wem Datei und Ordner gehören.`,
  EPERM: (place) => `Die Rechte reichen nicht aus${place}. Prüfen Sie, wem Datei und Ordner gehören.`,
  EMFILE: () => "Es sind zu viele Dateien zugleich offen. Erhöhen Sie die Grenze (ulimit -n).",
  ENFILE: () => "Es sind zu viele Dateien zugleich offen. Beenden Sie andere Programme.",
  EIO: (place) => `Der Datenträger meldet einen Fehler${place}. Sichern Sie Ihre Daten und lassen Sie ihn prüfen.`,
};

/** Says in German what the disk has against it and what helps; undefined for an error of another kind. */
export function diskFault(error: unknown): string | undefined {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; depth++) {
    const { code, path, originalError, cause } = at as NodeJS.ErrnoException & { originalError?: unknown };
    if (code !== undefined && Object.hasOwn(sentences, code))
      return sentences[code]!(path === undefined ? "" : ` („${path}“)`);
    // Eleventy wraps what it fails on in an error of its own.
    at = originalError ?? cause;
  }
  return undefined;
}

/** True when there is no room left, for whatever reason. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && /^(ENOSPC|EDQUOT|EFBIG)$/.test(String((error as NodeJS.ErrnoException).code));
}

/** True when the disk of a folder has no room worth the name: for programs that fail without saying why. */
export function isOutOfSpace(dir: string): boolean {
  const { bavail, bsize } = statfsSync(dir);
  return bavail * bsize < 1_000_000;
}
