/** Folder of everything that programs read; its own response headers let other sites read it (ADR 17). */
export const dataFolder = "/daten/";

/** Path of the file with a whole list: `/themen/` and `csv` give `/daten/themen.csv`, a name worth downloading. */
export function listFile(path: string, extension: string): string {
  return `${dataFolder}${path.slice(1, -1)}.${extension}`;
}

/**
 * Path of a file about the page at `path`: `/themen/x/` and `feed.xml` give `/daten/themen/x/feed.xml`. Entries have a
 * folder each, so that one called „feed“ is in nobody's way.
 */
export function dataFile(path: string, name: string): string {
  return `${dataFolder}${path.slice(1)}${name}`;
}

/** Path of the published JSON Schema of a type. */
export function schemaPath(typ: string): string {
  return `${dataFolder}schema/${typ}.json`;
}
