import { facetPath } from "../../model/list-paths.ts";
import type { Site } from "../../model/site.ts";
import { isOpen } from "../../passung/open-requests.ts";
import { feedEntry } from "./feed-entry.ts";
import { byUpdate, type Feed, type FeedEntry } from "./feed.ts";

/**
 * A feed for each Sachgebiet with Gesuche: what is sought and offered there. What has expired stays and says so, as
 * withdrawn entries do, so that nobody answers it and no feed goes away with its last Gesuch; open ones have precedence.
 */
export function requestFeeds(site: Site, most: number): Feed[] {
  const type = site.type("gesuch");
  if (!type) return [];
  return site.all("sachgebiet").map(({ kennung, data }) => {
    const entries = site
      .all("gesuch")
      .filter(({ data: own }) => own.sachgebiet === kennung)
      .map((item) => ({ open: isOpen(item, site), entry: feedEntry(item, site) }));
    const of = (open: boolean): FeedEntry[] =>
      entries.flatMap((one) => (one.open === open && one.entry ? [one.entry] : [])).toSorted(byUpdate);
    const expired = of(false).map((entry) => ({ ...entry, title: `Abgelaufen: ${entry.title}` }));
    return {
      path: facetPath(type, { name: "sachgebiet" }, { value: kennung }),
      title: `${type.pluralTitle}: ${data.titel} – ${site.hub.name}`,
      description: `Was im Sachgebiet ${data.titel} gesucht und angeboten wird.`,
      entries: [...of(true), ...expired].slice(0, most),
    };
  });
}
