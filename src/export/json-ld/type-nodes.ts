import { licenceUrl } from "../../model/licence-url.ts";
import type { Item, Site } from "../../model/site.ts";
import type { TypeName } from "../../model/types.generated.ts";
import type { JsonLdNode } from "./json-ld.ts";

/** A method, so that those of single types fit into one map. */
type Describe<T extends TypeName> = { of(item: Item<T>, site: Site): JsonLdNode }["of"];

/** What each type adds to the node of an entry; a type that is not named here is a WebPage. */
export const typeNodes: ReadonlyMap<TypeName, Describe<TypeName>> = new Map<TypeName, Describe<TypeName>>([
  ["bericht", report],
  ["termin", event],
  ["verwaltung", administration],
  ["verbund", network],
  ["partner", partner],
  ["vorlage", document],
  ["projekt", project],
  ["begriff", term],
]);

function report({ data }: Item<"bericht">, site: Site): JsonLdNode {
  return {
    "@type": "Report",
    headline: data.titel,
    datePublished: data.datum,
    about: (data.themen ?? []).flatMap((kennung) => named(site, "thema", kennung)),
  };
}

function event({ data }: Item<"termin">): JsonLdNode {
  const online = data.link === undefined ? [] : [{ "@type": "VirtualLocation", url: data.link }];
  const place = data.ort === undefined ? [] : [{ "@type": "Place", name: data.ort, address: data.ort }];
  const mode = { "vor-ort": "Offline", online: "Online", tandem: "Mixed" }[data.format ?? "vor-ort"];
  return {
    "@type": "Event",
    startDate: data.beginn,
    endDate: data.ende,
    eventStatus: "https://schema.org/EventScheduled",
    eventAttendanceMode: data.format && `https://schema.org/${mode}EventAttendanceMode`,
    location: [...place, ...online],
    organizer: data.veranstalter && { "@type": "Organization", name: data.veranstalter },
  };
}

function administration({ data }: Item<"verwaltung">, site: Site): JsonLdNode {
  return {
    "@type": "GovernmentOrganization",
    sameAs: data.webseite,
    identifier: data.ags ?? data.ars,
    location: data.lage && {
      "@type": "Place",
      geo: { "@type": "GeoCoordinates", latitude: data.lage.breite, longitude: data.lage.laenge },
    },
    parentOrganization: named(site, "verwaltung", data.gehoert_zu)[0],
  };
}

function network({ data }: Item<"verbund">, site: Site): JsonLdNode {
  return {
    "@type": "Organization",
    foundingDate: data.seit,
    member: data.mitglieder.flatMap((kennung) => named(site, "verwaltung", kennung)),
  };
}

function partner({ data }: Item<"partner">): JsonLdNode {
  return { "@type": "Organization", sameAs: data.webseite };
}

function document({ data }: Item<"vorlage">, site: Site): JsonLdNode {
  const latest = data.fassungen.at(-1);
  return {
    "@type": "DigitalDocument",
    version: latest?.nummer,
    license: data.rechte && licenceUrl(data.rechte.lizenz),
    copyrightNotice: data.rechte?.freigebende_stelle,
    isBasedOn: named(site, "vorlage", data.basiert_auf)[0],
  };
}

function project({ data }: Item<"projekt">): JsonLdNode {
  return { "@type": "Project", foundingDate: data.laufzeit?.von, dissolutionDate: data.laufzeit?.bis };
}

function term({ data }: Item<"begriff">): JsonLdNode {
  return { "@type": "DefinedTerm", alternateName: [data.langform, ...(data.synonyme ?? [])] };
}

function named(site: Site, typ: TypeName, kennung: string | undefined): { "@id": string; name: string }[] {
  const item = site.find(typ, kennung);
  return item ? [{ "@id": `${site.absolute(item.path)}#eintrag`, name: item.data.titel }] : [];
}
