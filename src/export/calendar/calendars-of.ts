import type { ContentType } from "../../model/content-type.ts";
import { itemAt } from "../../model/item-at.ts";
import type { Item, Site } from "../../model/site.ts";
import { oncePer } from "../../once-per.ts";
import { dataPath } from "../data/data-path.ts";
import { dueCalendars } from "./due-calendar.ts";
import { trainingCalendars } from "./training-calendar.ts";

/** A calendar to subscribe to. */
export interface Calendar {
  /** Path of the page it belongs to: `/verwaltungen/haarbach/`. */
  readonly page: string;
  readonly path: string;
  readonly title: string;
  readonly events: readonly Item<"termin">[];
}

/** The calendar of all Termine, and one for every entry that a Termin names: Verwaltung, Reihe, Sachgebiet and the rest. */
export const calendarsOf = oncePer((site: Site): readonly Calendar[] => {
  const type = site.type("termin");
  const events = site.items
    .filter((item) => item.typ === "termin")
    .toSorted((a, b) => (a.kennung < b.kennung ? -1 : 1)) as Item<"termin">[];
  if (!type || events.length === 0) return [];
  const named = new Map<Item, Item<"termin">[]>();
  for (const event of events) {
    for (const to of new Set(event.outgoing.filter(({ field }) => field !== null).map((reference) => reference.to))) {
      if (to.typ !== "termin") named.set(to, [...(named.get(to) ?? []), event]);
    }
  }
  return [
    { ...calendar(type.path, type.pluralTitle, site), events },
    ...[...named]
      .toSorted(([a], [b]) => (a.path < b.path ? -1 : 1))
      .map(([item, its]) => ({ ...calendarOf(item, type, site), events: its })),
  ];
});

/** Every calendar of a site by the path of the page it belongs to, also those of what is due and of courses. */
export const calendarsByPage = oncePer(
  (site: Site): ReadonlyMap<string, Omit<Calendar, "events">> =>
    new Map([...calendarsOf(site), ...dueCalendars(site), ...trainingCalendars(site)].map((one) => [one.page, one])),
);

/** What a page says of its calendar; the same as of {@link calendarsByPage}, without a look at all others. */
export function calendarAt(path: string, site: Site): Pick<Calendar, "path" | "title"> | undefined {
  const item = itemAt(path, site);
  if (!item) return calendarsByPage(site).get(path);
  const type = site.type("termin");
  const isNamed = item.incoming.some(({ from, field }) => from.typ === "termin" && field !== null);
  return type && item.typ !== "termin" && isNamed ? calendarOf(item, type, site) : undefined;
}

function calendarOf({ path, data }: Item, type: ContentType, site: Site): Pick<Calendar, "page" | "path" | "title"> {
  return calendar(path, `${type.pluralTitle}: ${data.titel}`, site);
}

function calendar(page: string, title: string, { hub }: Site): Pick<Calendar, "page" | "path" | "title"> {
  return { page, path: dataPath(page, "kalender.ics"), title: `${title} – ${hub.name}` };
}

/** Path of the file with one Termin alone. */
export function eventPath(item: Item): string {
  return dataPath(item.path, "ics");
}
