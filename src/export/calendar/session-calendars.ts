import { sessionsOf, type Session } from "../../beratung/sessions.ts";
import type { Site } from "../../model/site.ts";
import { oncePer } from "../../once-per.ts";
import { sessionsPath } from "./sessions-path.ts";

/** A calendar of sittings, and the page it belongs to. */
export interface SessionCalendar {
  readonly page: string;
  readonly path: string;
  readonly title: string;
  readonly sessions: readonly Session[];
}

/** Calendars of the sittings in which Ratsvorlagen are on the agenda: of all, and of each alone. */
export const sessionCalendars = oncePer((site: Site): readonly SessionCalendar[] => {
  const type = site.type("ratsvorlage");
  const all = sessionsOf(site);
  if (!type || all.length === 0) return [];
  const calendar = (page: string, title: string, sessions: readonly Session[]): SessionCalendar => ({
    page,
    path: sessionsPath(page),
    title: `${title} – ${site.hub.name}`,
    sessions,
  });
  return [
    calendar(type.path, "Sitzungen zu Ratsvorlagen", all),
    ...[...Map.groupBy(all, ({ item }) => item)].map(([{ path, data }, its]) =>
      calendar(path, `Sitzungen: ${data.titel}`, its),
    ),
  ];
});
