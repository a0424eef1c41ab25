import type { Item, Site } from "../../model/site.ts";
import { oncePer } from "../../once-per.ts";
import { dueFeed } from "./due-feed.ts";
import { feedEntry } from "./feed-entry.ts";
import { byUpdate, type Feed, type FeedEntry } from "./feed.ts";
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
  const { name, beschreibung } = site.hub;
  const known = new Map(site.items.map((item) => [item, feedEntry(item, site)]));
  const entriesOf = (items: readonly Item[]) => items.map((item) => known.get(item)).filter((one) => one !== undefined);
  const feeds: Feed[] = [
    // What has no date of its own, such as a Begriff, is no news; it has the feed of its type.
    feed("/", name, beschreibung, entriesOf(site.items.filter(({ type }) => type.date !== undefined))),
    ...site.types.map((type) =>
      feed(
        type.path,
        `${type.pluralTitle} – ${name}`,
        type.description,
        entriesOf(site.items.filter(({ typ }) => typ === type.typ)),
      ),
    ),
    ...site.items
      .filter(({ type }) => type.feed)
      .map((item) => itemFeed(item, `${item.data.titel} – ${name}`, entriesOf(withReferring(item)))),
    ...site.items
      .filter((item) => item.typ === "vorlage")
      .map((item) =>
        itemFeed(item, `Fassungen: ${item.data.titel} – ${name}`, vorlageEntries(item as Item<"vorlage">, site)),
      ),
    ...requestFeeds(site, most).map(({ path, title, description, entries }) => feed(path, title, description, entries)),
  ];
  const due = dueFeed(site);
  if (due) feeds.push(feed(due.path, due.title, due.description, due.entries));
  const trainings = trainingFeed(site);
  if (trainings) feeds.push(feed(trainings.path, trainings.title, trainings.description, trainings.entries));
  return feeds.filter(({ entries }) => entries.length > 0);
});

/** Feeds of a site by the path of the page they are about. */
export const feedsByPath = oncePer(
  (site: Site): ReadonlyMap<string, Feed> => new Map(feedsOf(site).map((one) => [one.path, one])),
);

function itemFeed({ path, data }: Item, title: string, entries: readonly FeedEntry[]): Feed {
  return feed(path, title, data.zurueckgezogen ? "Dieser Eintrag wurde zurückgezogen." : data.kurzfassung, entries);
}

function feed(path: string, title: string, description: string, entries: readonly FeedEntry[]): Feed {
  return { path, title, description, entries: entries.toSorted(byUpdate).slice(0, most) };
}

function withReferring(item: Item): Item[] {
  return [...new Set([item, ...item.incoming.filter(({ field }) => field !== null).map(({ from }) => from)])];
}
