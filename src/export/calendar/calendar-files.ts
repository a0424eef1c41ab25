import type { OutputFile } from "../../model/page.ts";
import type { Item, Site } from "../../model/site.ts";
import { calendarsOf, eventPath } from "./calendars-of.ts";
import { dueCalendars } from "./due-calendar.ts";
import { eventText } from "./event-text.ts";
import { wholeCalendar } from "./whole-calendar.ts";

/** All calendars, and a file for each Termin alone. */
export function calendarFiles(site: Site): OutputFile[] {
  const text = (event: Item<"termin">): string => eventText(event, site);
  const calendars = calendarsOf(site);
  return [
    ...calendars.map(({ path, title, events }) => ({ path, content: wholeCalendar(events.map(text), title) })),
    ...dueCalendars(site).map(({ path, title, texts }) => ({ path, content: wholeCalendar(texts, title) })),
    ...(calendars[0]?.events ?? []).map((event) => ({ path: eventPath(event), content: wholeCalendar([text(event)]) })),
  ];
}
