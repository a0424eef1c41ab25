import { dayStamp } from "../../model/changes-of.ts";
import type { Site } from "../../model/site.ts";
import { oncePer } from "../../once-per.ts";
import { daysLater } from "../../text/days-later.ts";
import { anstehendesOf, type Anstehend } from "../../wiedervorlage/anstehendes-of.ts";
import { dueName, worumText } from "../../wiedervorlage/due-text.ts";
import { duePath } from "../../wiedervorlage/due-path.ts";
import { toldFrom } from "../../wiedervorlage/lage-of.ts";
import { dataPath } from "../data/data-path.ts";
import { calendarLine, calendarText } from "./calendar-line.ts";
import { uid } from "./event-text.ts";

/** The calendar of what is due; its events are days on which nobody has to be anywhere. */
export interface DueCalendar {
  readonly page: string;
  readonly path: string;
  readonly title: string;
  /** VEVENTs. */
  readonly texts: readonly string[];
}

/** What is due within a year, as a calendar; none where nothing is. */
export const dueCalendars = oncePer((site: Site): readonly DueCalendar[] => {
  const page = duePath(site);
  if (page === undefined) return [];
  const texts = anstehendesOf(site).map((one) => event(one, site));
  return [{ page, path: dataPath(page, "kalender.ics"), title: `Was ansteht – ${site.hub.name}`, texts }];
});

function event(one: Anstehend, site: Site): string {
  const { item, art, tag } = one;
  const page = site.address.origin === "" ? undefined : site.absolute(item.path);
  const text = [item.data.beispiel && "Beispiel, zur Veranschaulichung erfunden.", worumText(one), page].filter(
    Boolean,
  );
  const lines = [
    "BEGIN:VEVENT",
    `UID:${uid(item, site, `.${dueName(one)}`)}`,
    `DTSTAMP:${dayStamp(toldFrom(one))}`,
    `DTSTART;VALUE=DATE:${tag.replaceAll("-", "")}`,
    `DTEND;VALUE=DATE:${daysLater(tag, 1).replaceAll("-", "")}`,
    "TRANSP:TRANSPARENT",
    `SUMMARY:${calendarText(`${art.titel}: ${item.data.titel}`)}`,
    ...(text.length > 0 ? [`DESCRIPTION:${calendarText(text.join("\n\n"))}`] : []),
    `CATEGORIES:${calendarText(art.titel)}`,
    ...(page === undefined ? [] : [`URL:${page}`]),
    "END:VEVENT",
  ];
  return lines.map(calendarLine).join("");
}
