import type { Prepared } from "../_includes/prepared.ts";
import { hubConnection } from "../src/cms/connection.ts";
import { editorOfBundled } from "../src/export/editor-bundle.ts";
import { writeFiles } from "../src/export/write-files.ts";
import { foreignDocuments } from "../src/hubs/foreign-documents.ts";
import type { DiskContent } from "../src/model/content.ts";
import { nextRelease } from "../src/model/next-release.ts";
import type { OutputFile } from "../src/model/page.ts";
import type { Problem } from "../src/model/problem.ts";
import type { Site } from "../src/model/site.ts";
import type { BuildResult, SiteOptions } from "./build-site.ts";
import { editorOf } from "./editor-of.ts";
import { prepare } from "./prepare.ts";
import { readSite } from "./read-site.ts";
import { Crew, type CrewWritten } from "./render/crew.ts";
import { refuseToWriteOver } from "./render/output-writer.ts";
import { spareMemory } from "./render/spare-memory.ts";
import { writeCopy } from "./render/write-copy.ts";

/** What came of making a site. */
export interface MadeSite extends BuildResult {
  /** Ends when the search index lies in the folder too. */
  readonly indexed?: Promise<void>;
  /** How many jobs did not have to be done, since their outputs were there. */
  readonly kept?: number;
  /** Ends when it is noted what the output was made of. */
  readonly noted?: Promise<void>;
}

/**
 * Makes the site in a folder: read, check, select, link, render, write, index; there is no site in the result when
 * nothing may be published. `onRead` is called with what was read, before it is checked.
 */
export async function makeSite(
  options: SiteOptions,
  staging: string,
  onRead?: (content: DiskContent) => void,
): Promise<MadeSite> {
  const crew = new Crew(staging, options.index, options.copy ? undefined : options.notes);
  const begin = (content: DiskContent): void => {
    spareMemory(content.entries.length);
    onRead?.(content);
    if (!options.copy) crew.begin({ ...options, ...content }, options.secondThread);
  };
  try {
    return await makeWith(crew, options, staging, begin);
  } finally {
    await crew.end();
  }
}

async function makeWith(
  crew: Crew,
  options: SiteOptions,
  staging: string,
  onRead: (content: DiskContent) => void,
): Promise<MadeSite> {
  const { now, copy } = options;
  const step = options.onStep ?? (() => {});
  const { content, models, problems, site } = await readSite({ ...options, onRead });
  if (!site) return refused(problems);
  step("Beiwerk");
  const { prepared, files: beside, problems: unreadable } = await prepare(site, content, models, options);
  if (unreadable.length > 0) return refused([...problems, ...unreadable]);
  const editor = await editorFor(site, prepared, options);
  const more = [...beside, ...(editor ? [editor.page, ...editor.files] : [])];
  step("Seiten");
  const made: CrewWritten = copy
    ? { ...(await writeCopy(site, prepared, more, copy, staging)), found: [] }
    : await crew.work(site, { ...options, ...content }, prepared, more);
  const { pages, files, found } = made;
  refuseCollisions([...pages, ...files]);
  const search = made.search ?? options.index?.([...found, ...foreignDocuments(site)], (at) => site.url(at));
  const indexed = search && writeIndex(search, staging);
  const counts = { pages: pages.length, files: files.length };
  return {
    problems,
    site,
    content,
    nextRelease: nextRelease(content.entries, now),
    ...counts,
    ...(indexed && { indexed }),
    ...(made.noted && { noted: made.noted }),
    ...(made.kept !== undefined && { kept: made.kept }),
  };
}

/** Writes a search index beside what is there, and never over it: that may be proven already. */
function writeIndex(search: Promise<readonly OutputFile[]>, staging: string): Promise<void> {
  const written = search.then((files) => {
    refuseToWriteOver(files, staging);
    writeFiles(files, staging);
  });
  // Until it is awaited a failure has nobody who hears of it.
  written.catch(() => undefined);
  return written;
}

/** The editor of a built site; the preview has one of its own, which is there also when nothing could be built. */
async function editorFor(site: Site, { assets }: Prepared, { audience, schemas, elsewhere }: SiteOptions) {
  const connection = audience === "vorschau" ? undefined : hubConnection(site.hub);
  const bundle = elsewhere && (() => editorOfBundled(elsewhere.editor));
  return connection && editorOf(site, connection, schemas, assets, bundle);
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
