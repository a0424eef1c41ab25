import { changesOf, dayStamp, stamp } from "../../model/changes-of.ts";
import { fieldLabel } from "../../model/field-label.ts";
import { permanentPath } from "../../model/permanent-path.ts";
import type { Item, Site } from "../../model/site.ts";
import { oncePer } from "../../once-per.ts";
import { berlinDay } from "../../text/dates.ts";
import { calendarLine, calendarText } from "./calendar-line.ts";

/**
 * A Termin as VEVENT (RFC 5545, 3.6.1); it looks the same in all calendars that have it. Times are in UTC, which every
 * program shows in its own zone; nothing here repeats, so no rule for the clocks of Berlin is needed.
 */
export const eventText = (item: Item<"termin">, site: Site): string => known(site)(item).text;

const known = oncePer((site: Site) => oncePer((item: Item<"termin">) => ({ text: make(item, site) })));

function make(item: Item<"termin">, site: Site): string {
  const { data } = item;
  const changes = changesOf(item, site.now);
  const withdrawn = data.zurueckgezogen;
  const revisions = [...(data.korrekturen ?? []), ...(data.aenderungen ?? []), ...(withdrawn ? [withdrawn] : [])];
  const lines = [
    "BEGIN:VEVENT",
    `UID:${uid(item, site)}`,
    // Required. Without a known change it must not look newer than a later one will.
    `DTSTAMP:${changes ? dayStamp(changes.modified) : "19700101T000000Z"}`,
    changes && `LAST-MODIFIED:${dayStamp(changes.modified)}`,
    `SEQUENCE:${revisions.length}`,
    ...eventTimes(data.beginn, data.ende),
    `SUMMARY:${calendarText(withdrawn ? `Abgesagt: ${data.titel}` : data.titel)}`,
    `STATUS:${withdrawn ? "CANCELLED" : "CONFIRMED"}`,
    ...(withdrawn ? [`DESCRIPTION:${calendarText(withdrawn.grund)}`] : details(item, site)),
    site.address.origin !== "" && `URL:${site.absolute(item.path)}`,
    "END:VEVENT",
  ];
  return lines.map((line) => (line ? calendarLine(line) : "")).join("");
}

/** Identifies an event of an entry in all calendars; `part` tells it from others of the same entry. */
export function uid(item: Item, site: Site, part = ""): string {
  const host = site.address.origin.replace(/^https?:\/\//, "") || "kurzer-dienstweg";
  return calendarText(`${permanentPath(item).slice(1, -1)}${part}@${host}${site.address.base.replace(/\/$/, "")}`);
}

/** Whole days end with the day after the last one; a time of day counts only where both ends have one. */
export function eventTimes(begin: string, end: string | undefined): string[] {
  if (begin.includes("T") && (end === undefined || end.includes("T"))) {
    const [from, to] = [utc(begin), utc(end ?? begin)];
    return [`DTSTART:${from}`, ...(to > from ? [`DTEND:${to}`] : [])];
  }
  const last = new Date(`${berlinDay(end ?? begin)}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() + 1);
  return [
    `DTSTART;VALUE=DATE:${berlinDay(begin).replaceAll("-", "")}`,
    `DTEND;VALUE=DATE:${last.toISOString().slice(0, 10).replaceAll("-", "")}`,
  ];
}

function utc(moment: string): string {
  return stamp(new Date(moment));
}

function details(item: Item<"termin">, site: Site): (string | undefined | false)[] {
  const { data, outgoing } = item;
  const page = site.address.origin === "" ? undefined : site.absolute(item.path);
  const place = data.ort ?? data.link;
  const text = [data.beispiel && "Beispiel, zur Veranschaulichung erfunden.", data.kurzfassung, data.link, page];
  const subjects = outgoing.filter(({ to, field }) => to.typ === "sachgebiet" && field !== null);
  const categories = [fieldLabel(item, "art"), ...subjects.map(({ to }) => to.data.titel)];
  return [
    `DESCRIPTION:${calendarText(text.filter(Boolean).join("\n\n"))}`,
    place !== undefined && `LOCATION:${calendarText(place)}`,
    `CATEGORIES:${categories
      .filter((one) => one !== undefined)
      .map(calendarText)
      .join(",")}`,
    data.veranstalter !== undefined && `CONTACT:${calendarText(data.veranstalter)}`,
  ];
}
