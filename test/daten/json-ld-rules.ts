import assert from "node:assert/strict";
import jsonld from "jsonld";
import type { JsonLdDocument, NodeObject } from "jsonld";
import type { RemoteDocument } from "jsonld/jsonld-spec.js";

/** The terms of schema.org that our pages use; any other is a mistake and fails. */
const terms = (
  "about acquireLicensePage address alternateName caption contentUrl copyrightNotice correction creditText dateModified datePublished " +
  "description dissolutionDate endDate eventAttendanceMode eventStatus foundingDate geo headline height identifier image inLanguage " +
  "isBasedOn item itemListElement keywords latitude license location longitude member name organizer parentOrganization position " +
  "potentialAction publisher query-input sameAs startDate target text url urlTemplate version width " +
  "BreadcrumbList CorrectionComment DefinedTerm DigitalDocument EntryPoint Event GeoCoordinates GovernmentOrganization ImageObject " +
  "ListItem Organization Place Project Report SearchAction VirtualLocation WebPage WebSite"
).split(" ");
const addresses = new Set([
  "acquireLicensePage",
  "contentUrl",
  "eventAttendanceMode",
  "eventStatus",
  "item",
  "license",
  "sameAs",
  "url",
]);
const context = Object.fromEntries(
  terms.map((term) => [
    term,
    addresses.has(term) ? { "@id": `https://schema.org/${term}`, "@type": "@id" } : `https://schema.org/${term}`,
  ]),
);

/** Nothing is fetched: schema.org is the list above, and any other address an error. */
function documentLoader(url: string): Promise<RemoteDocument> {
  assert.equal(url, "https://schema.org");
  return Promise.resolve({ documentUrl: url, document: { "@context": context } });
}

/** With `safe` a term that says nothing to the processor is an error; the types do not know it. */
const options = { documentLoader, safe: true };

/** Expands JSON-LD as a foreign processor does. */
export async function readJsonLd(text: string, base: string): Promise<NodeObject[]> {
  return await jsonld.expand(JSON.parse(text) as JsonLdDocument, { ...options, base });
}

/** The triples of JSON-LD, one a line. */
export async function readTriples(text: string, base: string): Promise<string[]> {
  const format = "application/n-quads" as const;
  const quads = await jsonld.toRDF(JSON.parse(text) as JsonLdDocument, { ...options, base, format });
  return String(quads).trim().split("\n");
}
