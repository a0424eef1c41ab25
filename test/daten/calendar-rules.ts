import assert from "node:assert/strict";
import ICAL from "ical.js";

/** An event as a parser that is not ours reads it. */
export interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly status: string;
  readonly start: string;
  readonly end: string | undefined;
}

/** Reads a calendar; fails when it breaks a rule of RFC 5545 that parsers forgive. */
export function readCalendar(text: string, file: string): ReadEvent[] {
  assert.doesNotMatch(text.replaceAll("\r\n", ""), /[\r\n]/, `${file}: lines end in CRLF`);
  for (const line of text.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, `${file}: ${line}`);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  assert.equal(calendar.getFirstPropertyValue("version"), "2.0", file);
  assert.ok(calendar.getFirstPropertyValue("prodid"), file);
  const events = calendar.getAllSubcomponents("vevent").map((event) => {
    const value = (name: string): string => String(event.getFirstPropertyValue(name) ?? "");
    for (const name of ["uid", "dtstamp", "dtstart"]) assert.equal(event.getAllProperties(name).length, 1, file);
    const time = (name: string) => event.getFirstPropertyValue(name) as InstanceType<typeof ICAL.Time> | null;
    const moment = (name: string): string | undefined => {
      const at = time(name);
      return at?.isDate ? at.toString() : at?.toJSDate().toISOString();
    };
    const [start, end] = [moment("dtstart")!, moment("dtend")];
    assert.ok(end === undefined || end > start, `${file}: ends after it begins`);
    return {
      uid: value("uid"),
      summary: value("summary"),
      description: value("description"),
      status: value("status"),
      start,
      end,
    };
  });
  assert.ok(events.length > 0, `${file}: a calendar has at least one component`);
  assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length, file);
  return events;
}
