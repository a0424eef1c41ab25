import { dataPath } from "../data/data-path.ts";

/** Path of the calendar with the sittings of one Ratsvorlage, or of all of them for the path of their list. */
export function sessionsPath(path: string): string {
  return dataPath(path, "sitzungen.ics");
}
