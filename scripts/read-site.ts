import { byPlace, check } from "../src/check/check.ts";
import type { World } from "../src/check/world.ts";
import { readProcessModels } from "../src/export/process-models.ts";
import type { DiskContent } from "../src/model/content.ts";
import type { Problem } from "../src/model/problem.ts";
import type { Site } from "../src/model/site.ts";
import type { Modelle } from "../src/process/modelle.ts";
import type { FormerReading } from "../src/read/former-reading.ts";
import { readContent } from "../src/read/read-content.ts";
import type { SiteOptions } from "./build-site.ts";
import { linkedSite } from "./linked-site.ts";

/** Content that was read and checked. */
export interface CheckedContent {
  readonly content: DiskContent;
  readonly models: Modelle;
  readonly problems: readonly Problem[];
}

/** Checked content with its site; with errors among the problems there is none. */
export interface ReadSite extends CheckedContent {
  readonly site?: Site;
}

/** What is known from before, so that what did not change since is neither read nor checked again, and who is told early. */
interface ReadOptions {
  readonly former?: FormerReading | undefined;
  /** Makes the world that rules look at. */
  readonly worldOf?: (content: DiskContent) => World;
  /** Called with what was read, before it is checked. */
  readonly onRead?: (content: DiskContent) => void;
}

/** The first half of a build: read, check, select, link. */
export async function readSite(options: SiteOptions & ReadOptions): Promise<ReadSite> {
  const checked = await readChecked(options);
  if (hasErrors(checked.problems)) return checked;
  options.onStep?.("verknüpfen");
  return { ...checked, site: linkedSite({ ...options, ...checked.content }) };
}

/** Reads and checks. */
export async function readChecked(options: SiteOptions & ReadOptions): Promise<CheckedContent> {
  const { schemas, rules } = options;
  const step = options.onStep ?? (() => {});
  step("lesen");
  const content = readContent(options.content, schemas.types, options.former);
  options.onRead?.(content);
  step("prüfen");
  const { models, problems: unsound } = await readProcessModels(content.entries, schemas.types);
  const found = check(content, schemas, rules, options.worldOf?.(content), options.clean);
  options.clean?.keep();
  const problems = [...found, ...unsound].toSorted(byPlace);
  return { content, models, problems };
}

/** True when a problem forbids publishing. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "fehler");
}
