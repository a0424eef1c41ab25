import type { ContentType } from "../../model/content-type.ts";
import type { OutputFile } from "../../model/page.ts";
import type { Item, Site } from "../../model/site.ts";
import { csvFile } from "./csv-file.ts";
import { dataPath } from "./data-path.ts";
import { entryJson } from "./entry-json.ts";
import { publishedSchema } from "./published-schema.ts";

/** The files of a type: every entry as JSON, all of them in one JSON and one CSV, and the schema that describes them. */
export function typeFiles(type: ContentType, site: Site): OutputFile[] {
  const items = site.items.filter(({ typ }) => typ === type.typ);
  const entries = items.map((item) => JSON.stringify(entryJson(item, site)));
  return [
    ...items.map((item: Item, i) => ({ path: dataPath(item.path, "json"), content: `${entries[i]}\n` })),
    { path: dataPath(type.path, "json"), content: listText(type, entries, site) },
    csvFile(type, site),
    { path: dataPath(type.path, "schema.json"), content: `${JSON.stringify(publishedSchema(type, site), null, 2)}\n` },
  ];
}

/** One entry a line, so that two versions of the file can be compared. */
function listText(type: ContentType, entries: readonly string[], site: Site): string {
  const head = {
    id: site.absolute(dataPath(type.path, "json")),
    titel: type.pluralTitle,
    beschreibung: type.description,
    url: site.absolute(type.path),
    schema: site.absolute(dataPath(type.path, "schema.json")),
  };
  return `${JSON.stringify(head).slice(0, -1)},"eintraege":[\n${entries.join(",\n")}\n]}\n`;
}
