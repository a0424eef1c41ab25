import { byPlace, check } from "../src/check/check.ts";
import { readProcessModels } from "../src/export/process-models.ts";
import type { DiskContent } from "../src/model/content.ts";
import type { Problem } from "../src/model/problem.ts";
import type { Site } from "../src/model/site.ts";
import type { Modelle } from "../src/process/modelle.ts";
import type { FormerReading } from "../src/read/former-reading.ts";
import { readContent } from "../src/read/read-content.ts";
import type { SiteOptions } from "./build-site.ts";
import { linkedSite } from "./linked-site.ts";

/** Content that was read and checked; with errors among the problems there is no site. */
export interface ReadSite {
  readonly content: DiskContent;
  readonly models: Modelle;
  readonly problems: readonly Problem[];
  readonly site?: Site;
}

/** How a site is read. */
export interface ReadOptions extends SiteOptions {
  readonly former?: FormerReading | undefined;
  /** Called with what was read, before it is checked. */
  readonly onRead?: (content: DiskContent) => void;
}

/** The first half of a build: read, check, select, link. */
export async function readSite(options: ReadOptions): Promise<ReadSite> {
  const { schemas } = options;
  const step = options.onStep ?? (() => {});
  step("lesen");
  const content = readContent(options.content, schemas.types, options.former);
  options.onRead?.(content);
  step("prüfen");
  const { models, problems: unsound } = await readProcessModels(content.entries, schemas.types);
  const problems = [...check(content, schemas, options.rules), ...unsound].toSorted(byPlace);
  if (hasErrors(problems)) return { content, models, problems };
  step("verknüpfen");
  return { content, models, problems, site: linkedSite({ ...options, ...content }) };
}

/** True when a problem forbids publishing. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "fehler");
}
