import { itemAt } from "../model/item-at.ts";
import type { Site } from "../model/site.ts";
import { calendarAt } from "./calendar/calendars-of.ts";
import { dataPath } from "./data/data-path.ts";
import { feedAt } from "./feeds/feeds-of.ts";

/** What a page shows in another form, with its URL. */
export interface Alternate {
  readonly kind: "feed" | "kalender" | "tabelle" | "daten";
  readonly type: string;
  readonly title: string;
  readonly url: string;
}

/** The other forms of the page at `path`: its feed or else that of the hub, its calendar, its list as a table, its data. */
export function alternatesOf(path: string, site: Site): Alternate[] {
  const feed = feedAt(path, site) ?? feedAt("/", site);
  const calendar = calendarAt(path, site);
  const isList = site.types.some((type) => type.path === path);
  const offer = (kind: Alternate["kind"], type: string, title: string, file: string): Alternate => ({
    kind,
    type,
    title,
    url: site.url(file),
  });
  return [
    ...(feed
      ? [
          offer("feed", "application/atom+xml", feed.title, dataPath(feed.path, "feed.xml")),
          offer("feed", "application/feed+json", feed.title, dataPath(feed.path, "feed.json")),
        ]
      : []),
    ...(calendar ? [offer("kalender", "text/calendar", calendar.title, calendar.path)] : []),
    ...(isList ? [offer("tabelle", "text/csv", "Liste als Tabelle", dataPath(path, "csv"))] : []),
    ...(isList || itemAt(path, site) ? [offer("daten", "application/json", "Daten", dataPath(path, "json"))] : []),
  ];
}
