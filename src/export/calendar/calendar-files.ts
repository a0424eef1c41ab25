import type { OutputFile } from "../../model/page.ts";
import type { Item, Site } from "../../model/site.ts";
import { calendarLine, calendarText } from "./calendar-line.ts";
import { calendarsOf, eventPath } from "./calendars-of.ts";
import { eventText } from "./event-text.ts";

/** All calendars, and a file for each Termin alone. */
export function calendarFiles(site: Site): OutputFile[] {
  const [all, ...others] = calendarsOf(site);
  if (!all) return [];
  return [
    ...[all, ...others].map(({ path, title, events }) => ({
      path,
      content: wholeCalendar(events, site, [
        `NAME:${calendarText(title)}`,
        `X-WR-CALNAME:${calendarText(title)}`,
        "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
        "X-PUBLISHED-TTL:PT12H",
      ]),
    })),
    ...all.events.map((event) => ({ path: eventPath(event), content: wholeCalendar([event], site, []) })),
  ];
}

/** One VCALENDAR. No METHOD: with it programs take a file for an invitation and ask for an ORGANIZER. */
function wholeCalendar(events: readonly Item<"termin">[], site: Site, head: readonly string[]): string {
  const before = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kurzer Dienstweg//DE", "CALSCALE:GREGORIAN", ...head];
  return [
    ...before.map(calendarLine),
    ...events.map((event) => eventText(event, site)),
    calendarLine("END:VCALENDAR"),
  ].join("");
}
