import type { OutputFile } from "../model/page.ts";
import type { Site } from "../model/site.ts";
import type { Modelle } from "../process/modelle.ts";
import { dataJobs } from "./data/data-files.ts";
import { entryFiles } from "./entry-files.ts";
import { pressFiles } from "./presse/press-files.ts";
import { processDrawings } from "./process-drawings.ts";

/** A part of the work of making files that are no pages; it needs no other part. */
export interface FileJob {
  /** Tells it from all others, and is the same in every build. */
  readonly name: string;
  readonly files: () => readonly OutputFile[];
}

/** Everything that is made of entries besides pages and documents, in parts. */
export function fileJobs(site: Site, models: () => Modelle): readonly FileJob[] {
  return [
    { name: "anhaenge", files: () => entryFiles(site) },
    { name: "presse", files: () => pressFiles(site) },
    { name: "zeichnungen", files: () => processDrawings(site, models()) },
    ...dataJobs(site),
  ];
}
