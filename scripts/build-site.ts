import { writePages } from "../.eleventy.ts";
import { renderPages } from "../_includes/pages.ts";
import { hubConnection } from "../src/cms/connection.ts";
import { byPlace, check } from "../src/check/check.ts";
import type { Rule } from "../src/check/rule.ts";
import { dataFiles } from "../src/export/data/data-files.ts";
import { entryFiles } from "../src/export/entry-files.ts";
import { openOutput } from "../src/export/output-folder.ts";
import { pressFiles } from "../src/export/presse/press-files.ts";
import { processDrawings } from "../src/export/process-drawings.ts";
import { readProcessModels } from "../src/export/process-models.ts";
import { siteFiles } from "../src/export/site-files.ts";
import { writeFiles } from "../src/export/write-files.ts";
import { addressOf } from "../src/model/address.ts";
import type { Schemas } from "../src/model/content-type.ts";
import { hubOf } from "../src/model/hub.ts";
import { nextRelease } from "../src/model/next-release.ts";
import type { OutputFile, Page } from "../src/model/page.ts";
import type { Problem } from "../src/model/problem.ts";
import { select, type Audience } from "../src/model/select.ts";
import { link } from "../src/model/link.ts";
import type { Site } from "../src/model/site.ts";
import { readContent } from "../src/read/read-content.ts";
import { withFoundUnder } from "../src/search/with-found-under.ts";
import { textLinks } from "../src/text/text-links.ts";
import { editorOf } from "./editor-of.ts";
import { prepare } from "./prepare.ts";

/** Makes the files of the search from all pages. */
export type Index = (pages: readonly Page[], url: (path: string) => string) => Promise<readonly OutputFile[]>;

/** What a build is made from; folders are absolute. */
export interface BuildOptions {
  readonly project: string;
  readonly content: string;
  readonly out: string;
  readonly audience: Audience;
  readonly url?: string | undefined;
  readonly now: Date;
  /** Makes the search index; without it there is none. */
  readonly index?: Index | undefined;
  /** Whether what is made of entries besides their pages is made too. */
  readonly documents?: boolean;
  readonly schemas: Schemas;
  readonly rules: readonly Rule[];
  /** Called when a step begins, with its German name. */
  readonly onStep?: (step: string) => void;
}

/** What came of a build. With errors among the problems nothing was written. */
export interface BuildResult {
  readonly problems: readonly Problem[];
  readonly site?: Site;
  /** When the next Sperrfrist ends, after which the public site must be built again. */
  readonly nextRelease?: string | undefined;
  readonly pages: number;
  readonly files: number;
}

/** Builds the site: read, check, select, link, render, write, index; the old output stays until the new one is whole. */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { project, out, schemas, audience, now } = options;
  const step = options.onStep ?? (() => {});
  const output = openOutput(out, options.content, project);
  try {
    step("lesen");
    const content = readContent(options.content, schemas.types);
    step("prüfen");
    const { models, problems: unsound } = await readProcessModels(content.entries, schemas.types);
    const problems = [...check(content, schemas, options.rules), ...unsound].toSorted(byPlace);
    if (hasErrors(problems)) return refused(problems);
    step("verknüpfen");
    const hub = hubOf(content.hub.data);
    const address = addressOf(options.url ?? hub.url);
    const site = link(
      select(content.entries, audience, now),
      schemas,
      { hub, address, audience, now },
      textLinks(schemas),
    );
    step("Beiwerk");
    const { prepared, files: beside, problems: unreadable } = await prepare(site, content, models, options);
    if (unreadable.length > 0) return refused([...problems, ...unreadable]);
    step("Seiten");
    // The preview has an editor of its own, which is there also when nothing could be built.
    const connection = audience === "vorschau" ? undefined : hubConnection(hub);
    const editor = connection ? await editorOf(site, connection, schemas, prepared.assets) : undefined;
    const pages = [...renderPages(site, prepared), ...(editor ? [editor.page] : [])];
    const made = [
      ...beside,
      ...entryFiles(site),
      ...pressFiles(site),
      ...processDrawings(site, models),
      ...dataFiles(site),
      ...(editor?.files ?? []),
    ];
    const files = [...made, ...siteFiles(site, pages, made)];
    refuseCollisions([...pages, ...files]);
    step("schreiben");
    await writePages(pages, output.staging);
    writeFiles(files, output.staging);
    if (options.index) {
      step("Suche");
      writeFiles(await options.index(withFoundUnder(pages, site), (at) => site.url(at)), output.staging);
    }
    output.publish();
    return { problems, site, nextRelease: nextRelease(content.entries, now), pages: pages.length, files: files.length };
  } finally {
    output.discard();
  }
}

/** True when a problem forbids publishing. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "fehler");
}

function refused(problems: readonly Problem[]): BuildResult {
  return { problems, pages: 0, files: 0 };
}

/** Two outputs at one path mean a gap in the check's collision rules, never a choice. */
function refuseCollisions(outputs: readonly { readonly path: string }[]): void {
  const seen = new Set<string>();
  for (const output of outputs) {
    const key = output.path.toLowerCase();
    if (seen.has(key)) throw new Error(`two outputs at ${output.path}`);
    seen.add(key);
  }
}
