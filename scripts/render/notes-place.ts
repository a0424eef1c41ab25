import path from "node:path";
import { sumOf } from "../../src/leak/own-files.ts";
import { berlinDay } from "../../src/text/dates.ts";
import type { SiteSource } from "../linked-site.ts";
import { programSum } from "../program-sum.ts";

/** Where a build finds and leaves notes; paths are absolute. */
export interface NotesPlace {
  readonly project: string;
  /** The file of the notes. */
  readonly list: string;
  /** The folder of the output that is to be replaced, of which they are. */
  readonly output: string;
  /** Whether they say what a search gets of pages. */
  readonly searched: boolean;
  /** When at least so many jobs need not be done, the old output stays beside the new one, for the next build to take. */
  readonly spareFrom: number;
}

/** With fewer the next build writes as quickly as it looks at what is there. */
const worthASpare = 2_000;

/** Where `npm run build` does. */
export function notesPlace(project: string, output: string, searched: boolean): NotesPlace {
  return { project, list: path.join(project, ".cache", "ausgabe", "alles"), output, searched, spareFrom: worthASpare };
}

/** What two outputs must have in common for what is noted of one to count for the other: the program, and all but entries. */
export function notesKey(
  { project, searched }: NotesPlace,
  { hub, hubs, schemas, audience, url, now }: SiteSource,
): string {
  const program = programSum(project, ["src", "_includes", "scripts", "assets"], [".eleventy.ts", "package.json"]);
  const about = [program, searched, hub.data, hubs, schemas, audience, url, berlinDay(now)];
  return sumOf(Buffer.from(JSON.stringify(about)));
}
