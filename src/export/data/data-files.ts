import type { OutputFile } from "../../model/page.ts";
import type { Site } from "../../model/site.ts";
import type { FileJob } from "../file-jobs.ts";
import { calendarFiles } from "../calendar/calendar-files.ts";
import { sessionFiles } from "../calendar/session-files.ts";
import { trainingCalendarFiles } from "../calendar/training-calendar.ts";
import { feedFiles } from "../feeds/feed-files.ts";
import { llmsTxt } from "../llms-txt.ts";
import { catalogueFile } from "./catalogue.ts";
import { comparisonFiles } from "./comparison-files.ts";
import { dataIndex } from "./data-index.ts";
import { hubFiles } from "./hub-files.ts";
import { measuresCsv } from "./measures-csv.ts";
import { typeFiles } from "./type-files.ts";

/** Everything for programs: JSON, CSV, schemas, feeds, calendars, the catalogue and their index; in parts that need no other. */
export function dataJobs(site: Site): readonly FileJob[] {
  const single: Readonly<Record<string, () => readonly OutputFile[]>> = {
    feeds: () => feedFiles(site),
    kalender: () => calendarFiles(site),
    massnahmen: () => measuresCsv(site),
    sitzungen: () => sessionFiles(site),
    vergleiche: () => comparisonFiles(site),
    schulungen: () => trainingCalendarFiles(site),
    katalog: () => [catalogueFile(site) ?? []].flat(),
    verzeichnis: () => [dataIndex(site)],
    hub: () => hubFiles(site),
    llms: () => [llmsTxt(site)],
  };
  return [
    ...site.types.map((type) => ({ name: `daten ${type.typ}`, files: () => typeFiles(type, site) })),
    ...Object.entries(single).map(([name, files]) => ({ name, files })),
  ];
}
