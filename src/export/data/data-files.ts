import type { OutputFile } from "../../model/page.ts";
import type { Site } from "../../model/site.ts";
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

/** Everything for programs: JSON, CSV, schemas, feeds, calendars, the catalogue and their index. */
export function dataFiles(site: Site): OutputFile[] {
  const catalogue = catalogueFile(site);
  return [
    ...site.types.flatMap((type) => typeFiles(type, site)),
    ...feedFiles(site),
    ...calendarFiles(site),
    ...measuresCsv(site),
    ...sessionFiles(site),
    ...comparisonFiles(site),
    ...trainingCalendarFiles(site),
    ...(catalogue ? [catalogue] : []),
    dataIndex(site),
    ...hubFiles(site),
    llmsTxt(site),
  ];
}
