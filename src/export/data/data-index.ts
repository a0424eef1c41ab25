import { licenceUrl } from "../../model/licence-url.ts";
import { registerPath } from "../../massnahmen/register-path.ts";
import { register } from "../../massnahmen/register.ts";
import type { OutputFile } from "../../model/page.ts";
import type { Site } from "../../model/site.ts";
import { calendarsByPage } from "../calendar/calendars-of.ts";
import { sessionCalendars } from "../calendar/session-calendars.ts";
import { feedsByPath, feedsOf } from "../feeds/feeds-of.ts";
import { publisherName } from "../publisher-name.ts";
import { cataloguePath } from "./catalogue.ts";
import { comparisonFiles } from "./comparison-files.ts";
import { dataFolder, dataPath, hubJsonPath, hubSchemaPath } from "./data-path.ts";
import { measuresPath } from "./measures-csv.ts";

/** Where programs begin: every list, feed and calendar of the site with its addresses. */
export function dataIndex(site: Site): OutputFile {
  const at = (path: string): string => site.absolute(path);
  const { hub } = site;
  const feed = (path: string) => ({ atom: at(dataPath(path, "feed.xml")), json_feed: at(dataPath(path, "feed.json")) });
  const index = {
    titel: hub.name,
    beschreibung: hub.beschreibung,
    url: at("/"),
    erklaerung: at(dataFolder),
    herausgeber: publisherName(site),
    lizenz: hub.lizenz,
    lizenz_url: hub.lizenz && licenceUrl(hub.lizenz),
    hub: { json: at(hubJsonPath), schema: at(hubSchemaPath) },
    katalog: site.address.origin === "" ? undefined : at(cataloguePath),
    listen: site.types.map((type) => ({
      type: type.typ,
      titel: type.pluralTitle,
      beschreibung: type.description,
      anzahl: site.all(type.typ).length,
      url: at(type.path),
      json: at(dataPath(type.path, "json")),
      csv: at(dataPath(type.path, "csv")),
      schema: at(dataPath(type.path, "schema.json")),
      ...(feedsByPath(site).has(type.path) ? feed(type.path) : {}),
    })),
    feeds: feedsOf(site).map(({ path, title }) => ({ titel: title, url: at(path), ...feed(path) })),
    tabellen: [
      ...(register(site).length === 0
        ? []
        : [{ titel: "Maßnahmen", url: at(registerPath(site)), csv: at(measuresPath(site)) }]),
      ...comparisonFiles(site).map(({ path, titel, seite }) => ({ titel, url: at(seite), csv: at(path) })),
    ],
    kalender: [...calendarsByPage(site).values(), ...sessionCalendars(site)].map(({ page, path, title }) => ({
      titel: title,
      url: at(page),
      ics: at(path),
    })),
  };
  return { path: `${dataFolder}index.json`, content: `${JSON.stringify(index, null, 2)}\n` };
}
