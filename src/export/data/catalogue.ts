import { changesOf, dayStart } from "../../model/changes-of.ts";
import type { ContentType } from "../../model/content-type.ts";
import { licenceUrl, type Licence } from "../../model/licence-url.ts";
import type { OutputFile } from "../../model/page.ts";
import type { Site } from "../../model/site.ts";
import { calendarsOf } from "../calendar/calendars-of.ts";
import { publisherName } from "../publisher-name.ts";
import { dataFolder, dataPath } from "./data-path.ts";

/** The catalogue as JSON-LD; only a hub that knows its own address has one, since what it names must have an IRI. */
export function catalogueFile(site: Site): OutputFile | undefined {
  if (site.address.origin === "") return undefined;
  return { path: cataloguePath, content: `${JSON.stringify(catalogue(site), null, 2)}\n` };
}

/** Path of the catalogue. */
export const cataloguePath = `${dataFolder}katalog.jsonld`;

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** DCAT-AP.de 3.0: a dataset for each type, and one for the calendar. No context is fetched from anywhere. */
function catalogue(site: Site): object {
  const publisher = { "@id": `${site.absolute("/")}#herausgeber` };
  return {
    "@context": context,
    "@id": site.absolute(cataloguePath),
    "@type": "dcat:Catalog",
    "dct:title": german(`Daten: ${site.hub.name}`),
    "dct:description": german(site.hub.beschreibung),
    "dct:language": { "@id": "http://publications.europa.eu/resource/authority/language/DEU" },
    "dct:publisher": { ...publisher, "@type": "foaf:Agent", "foaf:name": publisherName(site) },
    "foaf:homepage": { "@id": site.absolute("/") },
    ...licenceOf(site.hub.lizenz),
    "dcat:dataset": [...site.types.map((type) => typeDataset(type, site)), ...calendarDataset(site)].map((dataset) => ({
      "@type": "dcat:Dataset",
      ...dataset,
      "dct:publisher": publisher,
      ...contact(site),
      "dcat:theme": { "@id": "http://publications.europa.eu/resource/authority/data-theme/GOVE" },
      "dct:language": { "@id": "http://publications.europa.eu/resource/authority/language/DEU" },
    })),
  };
}

function typeDataset(type: ContentType, site: Site): object {
  const list = { path: dataPath(type.path, "json"), type: "application/json", format: "JSON" };
  const table = { path: dataPath(type.path, "csv"), type: "text/csv", format: "CSV" };
  const days = site.all(type.typ).map((item) => changesOf(item, site.now)?.modified ?? "");
  const modified = days.toSorted().at(-1);
  return {
    "@id": `${site.absolute(list.path)}#datensatz`,
    "dct:identifier": site.absolute(list.path),
    "dct:title": german(`${type.pluralTitle} (${site.hub.name})`),
    "dct:description": german(type.description),
    ...(modified ? { "dct:modified": { "@type": "xsd:dateTime", "@value": dayStart(modified) } } : {}),
    "dcat:landingPage": { "@id": site.absolute(type.path) },
    "dcat:distribution": [
      { ...distribution(list, site), "dct:conformsTo": { "@id": site.absolute(dataPath(type.path, "schema.json")) } },
      distribution(table, site),
    ],
  };
}

function calendarDataset(site: Site): object[] {
  const [all] = calendarsOf(site);
  if (!all) return [];
  return [
    {
      "@id": `${site.absolute(all.path)}#datensatz`,
      "dct:identifier": site.absolute(all.path),
      "dct:title": german(all.title),
      "dct:description": german("Alle Termine als Kalender."),
      "dcat:landingPage": { "@id": site.absolute(all.page) },
      "dcat:distribution": [distribution({ path: all.path, type: "text/calendar", format: "ICS" }, site)],
    },
  ];
}

interface DataFile {
  readonly path: string;
  readonly type: string;
  /** Name in the EU's list of file types. */
  readonly format: string;
}

function distribution({ path, type, format }: DataFile, site: Site): object {
  const address = { "@id": site.absolute(path) };
  return {
    "@id": `${site.absolute(path)}#datei`,
    "@type": "dcat:Distribution",
    "dcat:accessURL": address,
    "dcat:downloadURL": address,
    "dcat:mediaType": { "@id": `https://www.iana.org/assignments/media-types/${type}` },
    "dct:format": { "@id": `http://publications.europa.eu/resource/authority/file-type/${format}` },
    ...licenceOf(site.hub.lizenz),
  };
}

/** Licences by their name in the list of DCAT-AP.de, others by their text. Without one nothing is claimed. */
function licenceOf(licence: Licence | undefined): object {
  if (licence === undefined) return {};
  const known = listed[licence];
  const id = known === undefined ? licenceUrl(licence) : `http://dcat-ap.de/def/licenses/${known}`;
  return id === undefined ? {} : { "dct:license": { "@id": id } };
}

const listed: Partial<Readonly<Record<Licence, string>>> = {
  "CC0-1.0": "cc-zero",
  "CC-BY-4.0": "cc-by/4.0",
  "CC-BY-SA-4.0": "cc-by-sa/4.0",
  "CC-BY-NC-4.0": "cc-by-nc/4.0",
  "CC-BY-ND-4.0": "cc-by-nd/4.0",
  "DL-DE-ZERO-2.0": "dl-zero-de/2.0",
  "DL-DE-BY-2.0": "dl-by-de/2.0",
};

function contact({ hub: { kontakt } }: Site): object {
  if (!kontakt) return {};
  const email = kontakt.email === undefined ? {} : { "vcard:hasEmail": { "@id": `mailto:${kontakt.email}` } };
  return { "dcat:contactPoint": { "@type": "vcard:Organization", "vcard:fn": kontakt.stelle, ...email } };
}

function german(text: string): object {
  return { "@language": "de", "@value": text };
}
