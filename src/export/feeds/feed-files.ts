import type { OutputFile } from "../../model/page.ts";
import type { Site } from "../../model/site.ts";
import { dataPath } from "../data/data-path.ts";
import { atom } from "./atom.ts";
import { feedsOf } from "./feeds-of.ts";
import { jsonFeed } from "./json-feed.ts";

/** Every feed as Atom and as JSON Feed. */
export function feedFiles(site: Site): OutputFile[] {
  return feedsOf(site).flatMap((feed) => [
    { path: dataPath(feed.path, "feed.xml"), content: atom(feed, site) },
    { path: dataPath(feed.path, "feed.json"), content: jsonFeed(feed, site) },
  ]);
}
