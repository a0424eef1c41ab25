import { changesOf, dayStamp } from "../../model/changes-of.ts";
import type { OutputFile } from "../../model/page.ts";
import type { Item, Site } from "../../model/site.ts";
import { lageText } from "../../schulung/lage-text.ts";
import { schulungOf, type Schulung } from "../../schulung/schulung.ts";
import { trainingsPath } from "../../schulung/trainings-path.ts";
import { dataPath } from "../data/data-path.ts";
import { calendarLine, calendarText } from "./calendar-line.ts";
import { eventText, eventTimes, uid } from "./event-text.ts";
import { wholeCalendar } from "./whole-calendar.ts";

/** The calendar of courses: its page, its path and its title. */
export interface TrainingCalendar {
  readonly page: string;
  readonly path: string;
  readonly title: string;
}

/** The calendar of courses; none where there are none. */
export function trainingCalendars(site: Site): readonly TrainingCalendar[] {
  const page = trainingsPath(site);
  if (page === undefined || !site.all("termin").some(({ data }) => data.schulung)) return [];
  return [{ page, path: dataPath(page, "kalender.ics"), title: `Schulungen und ihre Fristen – ${site.hub.name}` }];
}

/** All courses, also past ones, which would vanish from the calendars of those who subscribed, and the last days for promises. */
export function trainingCalendarFiles(site: Site): OutputFile[] {
  const [calendar] = trainingCalendars(site);
  if (!calendar) return [];
  // Withdrawn ones too: who has them in a calendar sees them called off.
  const texts = (site.items.filter(({ typ }) => typ === "termin") as Item<"termin">[])
    .toSorted((a, b) => (a.kennung < b.kennung ? -1 : 1))
    .flatMap((item) => {
      const schulung = schulungOf(item, site);
      return schulung ? [eventText(item, site), deadlineText(schulung, site)] : [];
    });
  return [{ path: calendar.path, content: wholeCalendar(texts, calendar.title) }];
}

/** The last day for promises as a whole day; nothing where none is named or the course is withdrawn. */
function deadlineText(schulung: Schulung, site: Site): string {
  const { item, frist } = schulung;
  if (frist === undefined || item.data.zurueckgezogen) return "";
  const changes = changesOf(item, site.now);
  const page = site.address.origin === "" ? undefined : site.absolute(item.path);
  const about = [item.data.beispiel && "Beispiel, zur Veranschaulichung erfunden.", lageText(schulung), page];
  return [
    "BEGIN:VEVENT",
    `UID:${uid(item, site, "/frist")}`,
    `DTSTAMP:${changes ? dayStamp(changes.modified) : "19700101T000000Z"}`,
    ...eventTimes(frist, undefined),
    "TRANSP:TRANSPARENT",
    `SUMMARY:${calendarText(`Frist für Zusagen: ${item.data.titel}`)}`,
    `DESCRIPTION:${calendarText(about.filter(Boolean).join("\n\n"))}`,
    ...(page === undefined ? [] : [`URL:${page}`]),
    "END:VEVENT",
  ]
    .map(calendarLine)
    .join("");
}
