import { calendarsByPage, calendarsOf } from "../../src/export/calendar/calendars-of.ts";
import { sessionCalendars } from "../../src/export/calendar/session-calendars.ts";
import { trainingCalendars } from "../../src/export/calendar/training-calendar.ts";
import { html, href } from "../../src/html.ts";
import type { Site } from "../../src/model/site.ts";
import type { Section } from "../eintrag/section.ts";
import { longList } from "./long-list.ts";

/** The calendar of all Termine and those of single entries. */
export function calendarsSection(site: Site): Section | undefined {
  const [all] = calendarsOf(site);
  if (!all) return undefined;
  const [sessions] = sessionCalendars(site);
  const [trainings] = trainingCalendars(site);
  const byType = site.types.map((type) => {
    const its = site.all(type.typ).flatMap(({ data, path }) => {
      const calendar = calendarsByPage(site).get(path);
      return calendar ? [{ text: data.titel, url: site.url(calendar.path) }] : [];
    });
    return longList(`Kalender je ${type.title}`, its);
  });
  const inhalt = html`<div class="stapel"><p>Ein abonnierter Kalender zeigt neue, verschobene und abgesagte Termine von selbst. In Outlook: „Kalender hinzufügen“, „Aus dem Internet“, und die Adresse einfügen. Ein einzelner Termin lässt sich auf seiner Seite übernehmen.</p>
<p><a${href(site.url(all.path))}>Kalender mit allen Terminen</a>${sessions && html`, <a${href(site.url(sessions.path))}>Kalender mit den Sitzungen zu Ratsvorlagen</a>`}${trainings && html`, <a${href(site.url(trainings.path))}>Kalender mit Schulungen und ihren Fristen</a>`}</p>
${byType}</div>`;
  return { id: "kalender", titel: "Kalender", inhalt };
}
