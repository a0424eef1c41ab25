import { calendarLine, calendarText } from "./calendar-line.ts";

/**
 * One VCALENDAR with these VEVENTs; with a title it is one to subscribe to. No METHOD: with it programs take a file for
 * an invitation and ask for an ORGANIZER.
 */
export function wholeCalendar(events: readonly string[], title?: string): string {
  const subscribed =
    title === undefined
      ? []
      : [
          `NAME:${calendarText(title)}`,
          `X-WR-CALNAME:${calendarText(title)}`,
          "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
          "X-PUBLISHED-TTL:PT12H",
        ];
  const head = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Kurzer Dienstweg//DE",
    "CALSCALE:GREGORIAN",
    ...subscribed,
  ];
  return [...head.map(calendarLine), ...events, calendarLine("END:VCALENDAR")].join("");
}
