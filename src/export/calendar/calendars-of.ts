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
  const calendar = (page: string, title: string, its: readonly Item<"termin">[]): Calendar => ({
    page,
    path: dataPath(page, "kalender.ics"),
    title: `${title} – ${site.hub.name}`,
    events: its,
  });
  return [
    calendar(type.path, type.pluralTitle, events),
    ...[...named]
      .toSorted(([a], [b]) => (a.path < b.path ? -1 : 1))
      .map(([item, its]) => calendar(item.path, `${type.pluralTitle}: ${item.data.titel}`, its)),
  ];
});

/** Every calendar of a site by the path of the page it belongs to, also those of what is due and of courses. */
export const calendarsByPage = oncePer(
  (site: Site): ReadonlyMap<string, Omit<Calendar, "events">> =>
    new Map([...calendarsOf(site), ...dueCalendars(site), ...trainingCalendars(site)].map((one) => [one.page, one])),
);

/** Path of the file with one Termin alone. */
export function eventPath(item: Item): string {
  return dataPath(item.path, "ics");
}
