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

/** Everything that is made of entries alone besides pages and documents, in parts. */
export function fileJobs(site: Site): readonly FileJob[] {
  return [
    { name: "anhaenge", files: () => entryFiles(site) },
    { name: "presse", files: () => pressFiles(site) },
    ...dataJobs(site),
  ];
}

/** The drawings of process models, which must have been read. */
export function drawingJob(site: Site, models: () => Modelle): FileJob {
  return { name: "zeichnungen", files: () => processDrawings(site, models()) };
}
