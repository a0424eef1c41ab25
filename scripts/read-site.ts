import { byPlace, check } from "../src/check/check.ts";
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

/** Content that was read and checked; with errors among the problems there is no site. */
export interface ReadSite {
  readonly content: DiskContent;
  readonly models: Modelle;
  readonly problems: readonly Problem[];
  readonly site?: Site;
}

/** The first half of a build: read, check, select, link. */
export async function readSite(
  options: SiteOptions & { readonly former?: FormerReading | undefined },
): Promise<ReadSite> {
  const { schemas, audience, now } = options;
  const step = options.onStep ?? (() => {});
  step("lesen");
  const content = readContent(options.content, schemas.types, options.former);
  step("prüfen");
  const { models, problems: unsound } = await readProcessModels(content.entries, schemas.types);
  const problems = [...check(content, schemas, options.rules), ...unsound].toSorted(byPlace);
  if (hasErrors(problems)) return { content, models, problems };
  step("verknüpfen");
  const hub = hubOf(content.hub.data);
  const address = addressOf(options.url ?? hub.url);
  const selected = select(content.entries, audience, now);
  return {
    content,
    models,
    problems,
    site: link(selected, schemas, { hub, address, audience, now, hubs: content.hubs }, textLinks(schemas)),
  };
}

/** True when a problem forbids publishing. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "fehler");
}
