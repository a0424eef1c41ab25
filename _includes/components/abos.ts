import { dataFolder } from "../../src/export/data/data-path.ts";
import { calendarAt } from "../../src/export/calendar/calendars-of.ts";
import { alternatesOf, type Alternate } from "../../src/export/alternates.ts";
import { feedAt } from "../../src/export/feeds/feeds-of.ts";
import { html, href, type Html } from "../../src/html.ts";
import type { Site } from "../../src/model/site.ts";

const words: Readonly<Record<Alternate["kind"], string>> = {
  feed: "Als Feed abonnieren",
  kalender: "Kalender abonnieren",
  tabelle: "Als Tabelle (CSV)",
  daten: "Als Daten (JSON)",
};

/** How to be told of news on this page, and how to take it along; nothing where a page has no form of its own. */
export function abos(path: string, site: Site): Html | undefined {
  const own = feedAt(path, site) !== undefined || calendarAt(path, site) !== undefined;
  const offers = alternatesOf(path, site).filter(
    ({ kind, type }) => type !== "application/feed+json" && (kind !== "feed" || feedAt(path, site) !== undefined),
  );
  if (offers.length === 0) return undefined;
  return html`<nav class="abos" aria-label="Abonnieren und mitnehmen"><ul>${offers.map(({ kind, type, url }) => html`<li><a${href(url)} type="${type}">${words[kind]}</a></li>`)}${own && html`<li><a${href(site.url(dataFolder))}>So abonnieren Sie</a></li>`}</ul></nav>
`;
}
