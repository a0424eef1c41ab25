import { labelOf } from "../../model/field.ts";
import { licenceUrl, type Licence } from "../../model/licence-url.ts";
import type { Site } from "../../model/site.ts";
import { oncePer } from "../../once-per.ts";
import { dataPath } from "../data/data-path.ts";
import { licenceField } from "../licence-field.ts";
import { xmlText } from "../xml-text.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import { publisherName } from "../publisher-name.ts";

/** Atom document (RFC 4287) of a feed. */
export function atom(feed: Feed, site: Site): string {
  const self = site.absolute(dataPath(feed.path, "feed.xml"));
  const licence = site.hub.lizenz;
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
<id>${xmlText(self)}</id>
<title>${xmlText(feed.title)}</title>
<subtitle>${xmlText(feed.description)}</subtitle>
<updated>${feed.entries[0]!.updated}</updated>
<author><name>${xmlText(publisherName(site))}</name></author>
<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>
<link rel="alternate" type="text/html" href="${xmlText(site.absolute(feed.path))}"/>
${rights(licence, site)}${feed.entries.map((entry) => entryText(site)(entry)).join("")}</feed>
`;
}

/** An entry looks the same in all feeds of a site that have it. */
const entryText = oncePer((site: Site) =>
  oncePerEntry(
    (entry) => `<entry>
<id>${xmlText(entry.id)}</id>
<title>${xmlText(entry.title)}</title>
<link rel="alternate" type="text/html" href="${xmlText(entry.url)}"/>
<published>${entry.published}</published>
<updated>${entry.updated}</updated>
${entry.author === undefined ? "" : `<author><name>${xmlText(entry.author)}</name></author>\n`}${entry.tags.map((tag) => `<category term="${xmlText(tag)}"/>\n`).join("")}${entry.licence === site.hub.lizenz ? "" : rights(entry.licence, site)}<summary>${xmlText(entry.summary)}</summary>
<content type="html">${xmlText(entry.html)}</content>
</entry>
`,
  ),
);

/** As `oncePer`, for texts. */
function oncePerEntry(make: (entry: FeedEntry) => string): (entry: FeedEntry) => string {
  const known = oncePer((entry: FeedEntry) => ({ text: make(entry) }));
  return (entry) => known(entry).text;
}

function rights(licence: Licence | undefined, site: Site): string {
  if (licence === undefined) return "";
  const url = licenceUrl(licence);
  const link = url === undefined ? "" : `<link rel="license" href="${xmlText(url)}"/>\n`;
  return `<rights>${xmlText(labelOf(licenceField(site), licence))}</rights>\n${link}`;
}
