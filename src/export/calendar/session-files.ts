import type { Session } from "../../beratung/sessions.ts";
import { changesOf, dayStamp } from "../../model/changes-of.ts";
import { labelOf, type Field } from "../../model/field.ts";
import type { OutputFile } from "../../model/page.ts";
import type { Item, Site } from "../../model/site.ts";
import { calendarLine, calendarText } from "./calendar-line.ts";
import { eventTimes, uid } from "./event-text.ts";
import { sessionCalendars } from "./session-calendars.ts";
import { wholeCalendar } from "./whole-calendar.ts";

/** The files of all calendars of sittings. */
export function sessionFiles(site: Site): OutputFile[] {
  return sessionCalendars(site).map(({ path, title, sessions }) => ({
    path,
    content: wholeCalendar(
      sessions.map((one) => sessionText(one, site)),
      title,
    ),
  }));
}

/** A sitting as a whole day: no field knows the hour, and the agenda moves anyway. */
function sessionText({ item, beratung, datum, name }: Session, site: Site): string {
  const { data } = item;
  const house = site.find("verwaltung", data.verwaltung)?.data.titel;
  const changes = changesOf(item, site.now);
  const putOff = beratung.status === "vertagt";
  const role = beratung.rolle && labelOf(stepField(item, "rolle"), beratung.rolle);
  const page = site.address.origin === "" ? undefined : site.absolute(item.path);
  const about = [
    data.beispiel && "Beispiel, zur Veranschaulichung erfunden.",
    data.nummer,
    role,
    data.kurzfassung,
    page,
  ];
  const lines = [
    "BEGIN:VEVENT",
    `UID:${uid(item, site, `/sitzung/${name}`)}`,
    `DTSTAMP:${changes ? dayStamp(changes.modified) : "19700101T000000Z"}`,
    ...eventTimes(datum, undefined),
    `SUMMARY:${calendarText(`${putOff ? "Vertagt: " : ""}${[beratung.gremium, house].filter(Boolean).join(", ")}: ${data.titel}`)}`,
    `STATUS:${putOff ? "CANCELLED" : "CONFIRMED"}`,
    `DESCRIPTION:${calendarText(about.filter(Boolean).join("\n\n"))}`,
    ...(page === undefined ? [] : [`URL:${page}`]),
    "END:VEVENT",
  ];
  return lines.map(calendarLine).join("");
}

function stepField(item: Item, name: string): Field | undefined {
  return item.type.fields["beratungsfolge"]?.items?.properties?.[name];
}
