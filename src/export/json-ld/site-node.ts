import type { Site } from "../../model/site.ts";
import { publisherName } from "../publisher-name.ts";
import type { JsonLdNode } from "./json-ld.ts";

/** The site itself, with its search, for the home page. */
export function siteNode(site: Site): JsonLdNode {
  return {
    "@type": "WebSite",
    "@id": `${site.absolute("/")}#auftritt`,
    name: site.hub.name,
    description: site.hub.beschreibung,
    url: site.absolute("/"),
    inLanguage: "de",
    publisher: publisherNode(site),
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${site.absolute("/suche/")}?q={q}` },
      "query-input": "required name=q",
    },
  };
}

/** Who answers for all of it. */
export function publisherNode(site: Site): JsonLdNode {
  return { "@type": "Organization", "@id": `${site.absolute("/")}#herausgeber`, name: publisherName(site) };
}
