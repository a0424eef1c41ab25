import type { Site } from "../model/site.ts";
import { oncePer } from "../once-per.ts";
import { calendarsByPage } from "./calendar/calendars-of.ts";
import { dataPath } from "./data/data-path.ts";
import { feedsByPath } from "./feeds/feeds-of.ts";

/** What a page shows in another form, with its URL. */
export interface Alternate {
  readonly kind: "feed" | "kalender" | "tabelle" | "daten";
  readonly type: string;
  readonly title: string;
  readonly url: string;
}

/** The other forms of the page at `path`: its feed or else that of the hub, its calendar, its list as a table, its data. */
export function alternatesOf(path: string, site: Site): Alternate[] {
  const feed = feedsByPath(site).get(path) ?? feedsByPath(site).get("/");
  const calendar = calendarsByPage(site).get(path);
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
    ...(lists(site).has(path) ? [offer("tabelle", "text/csv", "Liste als Tabelle", dataPath(path, "csv"))] : []),
    ...(lists(site).has(path) || entries(site).has(path)
      ? [offer("daten", "application/json", "Daten", dataPath(path, "json"))]
      : []),
  ];
}

const lists = oncePer((site: Site): ReadonlySet<string> => new Set(site.types.map(({ path }) => path)));
const entries = oncePer((site: Site): ReadonlySet<string> => new Set(site.items.map(({ path }) => path)));
