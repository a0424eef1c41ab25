import type { OutputFile } from "../../model/page.ts";
import type { Item, Site } from "../../model/site.ts";
import { calendarLine, calendarText } from "./calendar-line.ts";
import { calendarsOf, eventPath } from "./calendars-of.ts";
import { dueCalendars } from "./due-calendar.ts";
import { eventText } from "./event-text.ts";

/** All calendars, and a file for each Termin alone. */
export function calendarFiles(site: Site): OutputFile[] {
  const text = (event: Item<"termin">): string => eventText(event, site);
  const calendars = calendarsOf(site);
  return [
    ...calendars.map(({ path, title, events }) => ({ path, content: subscribed(title, events.map(text)) })),
    ...dueCalendars(site).map(({ path, title, texts }) => ({ path, content: subscribed(title, texts) })),
    ...(calendars[0]?.events ?? []).map((event) => ({ path: eventPath(event), content: wholeCalendar([text(event)]) })),
  ];
}

/** A calendar that programs ask for again. */
function subscribed(title: string, events: readonly string[]): string {
  return wholeCalendar(events, [
    `NAME:${calendarText(title)}`,
    `X-WR-CALNAME:${calendarText(title)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
    "X-PUBLISHED-TTL:PT12H",
  ]);
}

/** One VCALENDAR. No METHOD: with it programs take a file for an invitation and ask for an ORGANIZER. */
function wholeCalendar(events: readonly string[], head: readonly string[] = []): string {
  const before = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kurzer Dienstweg//DE", "CALSCALE:GREGORIAN", ...head];
  return [...before.map(calendarLine), ...events, calendarLine("END:VCALENDAR")].join("");
}
