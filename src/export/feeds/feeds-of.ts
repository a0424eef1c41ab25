import { changesOf } from "../../model/changes-of.ts";
import { itemAt } from "../../model/item-at.ts";
import type { Item, Site } from "../../model/site.ts";
import { oncePer } from "../../once-per.ts";
import { dueFeed } from "./due-feed.ts";
import { feedEntry } from "./feed-entry.ts";
import { byUpdate, type Feed } from "./feed.ts";
import { requestFeeds } from "./request-feeds.ts";
import { trainingFeed } from "./training-feed.ts";
import { vorlageEntries } from "./vorlage-entries.ts";

/** Entries in a feed: who asks once a week misses nothing, and no file grows with the hub. */
const most = 30;

/**
 * All feeds of a site: of everything that has a date, of each type, of each entry of a type with `x-feed` (itself and what refers to it)
 * of each Vorlage (its Fassungen), of the Gesuche of each Sachgebiet and of what is due. Their ids and links must be
 * complete addresses, so a hub that does not know its
 * own has none; a feed without a single dated entry is left out.
 */
export const feedsOf = oncePer((site: Site): readonly Feed[] => {
  if (site.address.origin === "") return [];
  const known = new Map(site.items.map((item) => [item, feedEntry(item, site)]));
  const entriesOf = (items: readonly Item[]) => items.map((item) => known.get(item)).filter((one) => one !== undefined);
  const feeds = [
    hubFeed(site),
    ...site.types.map((type) => ({
      path: type.path,
      title: `${type.pluralTitle} – ${site.hub.name}`,
      description: type.description,
      about: site.items.filter(({ typ }) => typ === type.typ),
    })),
    ...site.items.flatMap((item) => itemFeeds(item, site)),
    ...requests(site),
    dueFeed(site),
    trainingFeed(site),
  ].filter((one) => one !== undefined);
  return feeds
    .map((one) => cut("about" in one ? { ...one, entries: entriesOf(one.about) } : one))
    .filter(({ entries }) => entries.length > 0);
});

/** Feeds of a site by the path of the page they are about. */
export const feedsByPath = oncePer(
  (site: Site): ReadonlyMap<string, Feed> => new Map(feedsOf(site).map((one) => [one.path, one])),
);

/** What a page says of its feed; the same as of {@link feedsByPath}, without reading the news of the whole hub. */
export function feedAt(path: string, site: Site): FeedHead | undefined {
  if (site.address.origin === "") return undefined;
  const item = itemAt(path, site);
  if (item) return itemFeed(site)(item).feed;
  if (path === "/") return newsOfAll(site).feed;
  const wanted = site.type("gesuch")?.path;
  if (wanted !== undefined && path.startsWith(`${wanted}nach/`))
    return requests(site).find((one) => one.path === path && hasNews(one, site));
  return feedsByPath(site).get(path);
}

const itemFeed = oncePer((site: Site) =>
  oncePer((item: Item) => ({ feed: headOf(itemFeeds(item, site).findLast((one) => hasNews(one, site))) })),
);
const newsOfAll = oncePer((site: Site) => ({ feed: headOf([hubFeed(site)].find((one) => hasNews(one, site))) }));

type FeedHead = Pick<Feed, "path" | "title">;

const headOf = (feed: FeedHead | undefined): FeedHead | undefined => feed && { path: feed.path, title: feed.title };

/** A feed whose entries are the news of items. */
type Announced = Omit<Feed, "entries"> & { readonly about: readonly Item[] };

function hasNews(feed: Announced | Feed, site: Site): boolean {
  return "about" in feed ? feed.about.some((item) => changesOf(item, site.now) !== undefined) : feed.entries.length > 0;
}

/** What has no date of its own, such as a Begriff, is no news; it has the feed of its type. */
function hubFeed({ hub, items }: Site): Announced {
  const about = items.filter(({ type }) => type.date !== undefined);
  return { path: "/", title: hub.name, description: hub.beschreibung, about };
}

const requests = oncePer((site: Site): readonly Feed[] => requestFeeds(site, most));

/** The feed of an entry and what refers to it, and of the Fassungen of a Vorlage. */
function itemFeeds(item: Item, site: Site): readonly (Announced | Feed)[] {
  const { path, type, data } = item;
  const description = data.zurueckgezogen ? "Dieser Eintrag wurde zurückgezogen." : data.kurzfassung;
  const title = `${data.titel} – ${site.hub.name}`;
  return [
    ...(type.feed ? [{ path, title, description, about: withReferring(item) }] : []),
    ...(item.typ === "vorlage"
      ? [
          {
            path,
            title: `Fassungen: ${title}`,
            description,
            entries: vorlageEntries(item as Item<"vorlage">, site),
          },
        ]
      : []),
  ];
}

function cut({ path, title, description, entries }: Feed): Feed {
  return { path, title, description, entries: entries.toSorted(byUpdate).slice(0, most) };
}

function withReferring(item: Item): Item[] {
  return [...new Set([item, ...item.incoming.filter(({ field }) => field !== null).map(({ from }) => from)])];
}
