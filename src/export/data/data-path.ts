/** Folder of everything that programs read; its own response headers let other sites read it (ADR 17). */
export const dataFolder = "/daten/";

/** Where other hubs read what this one says of itself, and the schema of that. */
export const hubJsonPath = `${dataFolder}hub.json`;
export const hubSchemaPath = `${dataFolder}hub.schema.json`;

/**
 * Path of a file about the page at `path`: for `/themen/x/` and `feed.xml` it is `/daten/themen/x.feed.xml`, for `/` it
 * is `/daten/feed.xml`. No kennung has a dot, so no two can meet; and no entry needs a folder, which would cost as much
 * time as its files.
 */
export function dataPath(path: string, ending: string): string {
  return `${dataFolder}${path === "/" ? "" : `${path.slice(1, -1)}.`}${ending}`;
}
