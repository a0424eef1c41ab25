import { byPlace, check } from "../src/check/check.ts";
import type { World } from "../src/check/world.ts";
import { readProcessModels } from "../src/export/process-models.ts";
import { addressOf } from "../src/model/address.ts";
import type { DiskContent } from "../src/model/content.ts";
import { hubOf } from "../src/model/hub.ts";
import { link } from "../src/model/link.ts";
import type { Problem } from "../src/model/problem.ts";
import { select } from "../src/model/select.ts";
import type { Site } from "../src/model/site.ts";
import type { Modelle } from "../src/process/modelle.ts";
import type { FormerReading } from "../src/read/former-reading.ts";
import { readContent } from "../src/read/read-content.ts";
import { textLinks } from "../src/text/text-links.ts";
import type { SiteOptions } from "./build-site.ts";

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

/** The first half of a build: read, check, select, link. */
export async function readSite(options: SiteOptions): Promise<ReadSite> {
  const checked = await readChecked(options);
  if (hasErrors(checked.problems)) return checked;
  options.onStep?.("verknüpfen");
  return { ...checked, site: linkContent(checked.content, options) };
}

/** What is known from before; what did not change since is neither read nor checked again. */
interface KnownBefore {
  readonly former?: FormerReading | undefined;
  /** Makes the world that rules look at. */
  readonly worldOf?: (content: DiskContent) => World;
}

/** Reads and checks. */
export async function readChecked(options: SiteOptions & KnownBefore): Promise<CheckedContent> {
  const { schemas, rules } = options;
  const step = options.onStep ?? (() => {});
  step("lesen");
  const content = readContent(options.content, schemas.types, options.former);
  step("prüfen");
  const { models, problems: unsound } = await readProcessModels(content.entries, schemas.types);
  const problems = [...check(content, schemas, rules, options.worldOf?.(content)), ...unsound].toSorted(byPlace);
  return { content, models, problems };
}

/** Selects and links checked content. */
export function linkContent(content: DiskContent, options: SiteOptions): Site {
  const { schemas, audience, now } = options;
  const hub = hubOf(content.hub.data);
  const address = addressOf(options.url ?? hub.url);
  const selected = select(content.entries, audience, now);
  return link(selected, schemas, { hub, address, audience, now, hubs: content.hubs }, textLinks(schemas));
}

/** True when a problem forbids publishing. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "fehler");
}
