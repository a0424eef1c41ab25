import { readFileSync } from "node:fs";
import path from "node:path";
import { hubSchema } from "../../hubs/schema/hub-schema.ts";
import { licenceUrl } from "../../model/licence-url.ts";
import type { OutputFile } from "../../model/page.ts";
import type { Site } from "../../model/site.ts";
import { feedsOf } from "../feeds/feeds-of.ts";
import { publisherName } from "../publisher-name.ts";
import { dataPath, hubJsonPath, hubSchemaPath } from "./data-path.ts";

/** hub.json, by which other hubs know this one, and its schema. */
export function hubFiles(site: Site): OutputFile[] {
  return [
    { path: hubJsonPath, content: `${JSON.stringify(hubJson(site), null, 2)}\n` },
    { path: hubSchemaPath, content: `${JSON.stringify(publishedHubSchema(site), null, 2)}\n` },
  ];
}

function publishedHubSchema(site: Site): object {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: site.absolute(hubSchemaPath),
    title: "Hub",
    description: "Was ein Hub anderen Hubs über sich sagt.",
    ...hubSchema,
  };
}

function hubJson(site: Site): object {
  const { hub, types } = site;
  const at = (to: string): string => site.absolute(to);
  const verwaltungen = site.all("verwaltung");
  const main = new Set(["/", ...types.map(({ path: list }) => list)]);
  return {
    $schema: at(hubSchemaPath),
    format: 1,
    name: hub.name,
    beschreibung: hub.beschreibung,
    url: at("/"),
    herausgeber: publisherName(site),
    lizenz: hub.lizenz,
    lizenz_url: hub.lizenz && licenceUrl(hub.lizenz),
    archiviert: hub.archiviert,
    gebiet: {
      laender: [...new Set(verwaltungen.map(({ data }) => data.land))].toSorted(),
      verwaltungen: verwaltungen.map(({ data: { titel, ags, ars }, path: page }) => ({
        name: titel,
        ags,
        ars,
        url: at(page),
      })),
    },
    arten: types.map(({ typ, pluralTitle, path: list }) => ({
      type: typ,
      titel: pluralTitle,
      anzahl: site.all(typ).length,
      url: at(list),
      json: at(dataPath(list, "json")),
    })),
    feeds: feedsOf(site)
      .filter((feed) => main.has(feed.path))
      .map((feed) => ({
        titel: feed.title,
        atom: at(dataPath(feed.path, "feed.xml")),
        json_feed: at(dataPath(feed.path, "feed.json")),
      })),
    suche: { pagefind: at("/pagefind/") },
    programm: { name: "Kurzer Dienstweg", version },
  };
}

const { version } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, "..", "..", "..", "package.json"), "utf8"),
) as { version: string };
