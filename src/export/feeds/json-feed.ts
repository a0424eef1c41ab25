import type { Site } from "../../model/site.ts";
import { oncePer } from "../../once-per.ts";
import { dataPath } from "../data/data-path.ts";
import { publisherName } from "../publisher-name.ts";
import type { Feed, FeedEntry } from "./feed.ts";

/** JSON Feed 1.1 of a feed. */
export function jsonFeed(feed: Feed, site: Site): string {
  const head = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: site.absolute(feed.path),
    feed_url: site.absolute(dataPath(feed.path, "feed.json")),
    description: feed.description,
    language: "de",
    authors: [{ name: publisherName(site), url: site.absolute("/") }],
    ...(site.hub.archiviert === undefined ? {} : { expired: true }),
  };
  return `${JSON.stringify(head).slice(0, -1)},"items":[\n${feed.entries.map((entry) => itemText(entry).text).join(",\n")}\n]}\n`;
}

/** An entry looks the same in all feeds that have it. */
const itemText = oncePer(({ id, url, title, summary, html, published, updated, author, tags }: FeedEntry) => ({
  text: JSON.stringify({
    id,
    url,
    title,
    summary,
    content_html: html,
    date_published: published,
    date_modified: updated,
    ...(author === undefined ? {} : { authors: [{ name: author }] }),
    tags,
  }),
}));
