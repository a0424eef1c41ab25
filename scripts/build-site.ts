import path from "node:path";
import { historyFiles, type Copy } from "../src/archive/copy.ts";
import { diskFault } from "../src/disk/disk-fault.ts";
import type { Rule } from "../src/check/rule.ts";
import { nothingWritten, OutputError } from "../src/export/output-error.ts";
import { openOutput, type BesideFiles } from "../src/export/output-folder.ts";
import { writeFiles } from "../src/export/write-files.ts";
import { beginSecrets, type BegunSecrets } from "../src/leak/begin-secrets.ts";
import { proveNoLeak, type LeakProof } from "../src/leak/prove-no-leak.ts";
import type { Schemas } from "../src/model/content-type.ts";
import type { DiskContent } from "../src/model/content.ts";
import type { OutputFile, WrittenPage } from "../src/model/page.ts";
import type { Problem } from "../src/model/problem.ts";
import type { Audience } from "../src/model/select.ts";
import type { Site } from "../src/model/site.ts";
import type { CleanSources } from "./clean-sources.ts";
import { makeSite, type MadeSite } from "./make-site.ts";
import type { DoneElsewhere } from "./prepare.ts";
import type { NotesPlace } from "./render/notes-place.ts";
import type { SearchThread } from "./render/search-beside.ts";

/** Makes the files of the search from all pages. */
export interface Index {
  (pages: readonly WrittenPage[], url: (path: string) => string): Promise<readonly OutputFile[]>;
  /** Begins before there are pages, in another thread, where that is worth it; `count` jobs make them. */
  readonly beside?: (site: Site, count: number) => SearchThread | undefined;
}

/** What a site is made from; folders are absolute. */
export interface SiteOptions {
  readonly project: string;
  readonly content: string;
  readonly audience: Audience;
  readonly url?: string | undefined;
  readonly now: Date;
  /** Makes the search index; without it there is none. */
  readonly index?: Index | undefined;
  /** Whether what is made of entries besides their pages is made too. */
  readonly documents?: boolean;
  /** What another process does, where this one may not. */
  readonly elsewhere?: DoneElsewhere;
  /** Whether another thread helps to render; by default where that is worth it. */
  readonly secondThread?: boolean;
  /** Makes a copy that is opened without a server. */
  readonly copy?: Copy;
  readonly schemas: Schemas;
  readonly rules: readonly Rule[];
  /** What need not be checked again; nothing is remembered without it. */
  readonly clean?: CleanSources;
  /** Where it is noted of what the output was made, so that the next one need not be made anew; without it, it is not. */
  readonly notes?: NotesPlace | undefined;
  /** Called when a step begins, with its German name. */
  readonly onStep?: (step: string) => void;
}

/** What a build is made from, and the folder it is to replace. */
export interface BuildOptions extends SiteOptions {
  readonly out: string;
  /** What goes with an output, but lies beside it. */
  readonly beside?: (result: BuildResult) => BesideFiles;
}

/** What came of a build. With errors among the problems nothing was written. */
export interface BuildResult {
  readonly problems: readonly Problem[];
  readonly site?: Site;
  /** All that was read, hidden entries too. */
  readonly content?: DiskContent;
  /** What the leak proof of a public output says. */
  readonly leakProof?: LeakProof;
  /** When the next Sperrfrist ends, after which the public site must be built again. */
  readonly nextRelease?: string | undefined;
  readonly pages: number;
  readonly files: number;
}

/** Builds the site; the old output stays until the new one is whole. */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const notes = options.copy ? undefined : options.notes;
  const output = openOutput(options.out, options.content, options.project, notes !== undefined);
  const { project, audience, now } = options;
  let begun: BegunSecrets | undefined;
  const onRead = ({ entries, dir }: DiskContent): void => {
    if (audience === "oeffentlich") begun = beginSecrets({ project, entries, content: dir, now });
  };
  try {
    const made = await makeSite(options, output.staging, onRead);
    // Whatever becomes of it, nothing may write into the folder once it is gone.
    const proven = finished(made, options, output.staging, begun);
    const result = await proven.finally(() => Promise.allSettled([made.indexed, made.noted]));
    if (!result.site) return result;
    await made.noted;
    if (options.copy) writeFiles(historyFiles(options.copy), output.staging);
    if (options.beside) output.beside(options.beside(result));
    output.publish(notes && made.kept !== undefined && made.kept >= notes.spareFrom);
    return result;
  } catch (error) {
    const fault = error instanceof OutputError ? undefined : diskFault(error);
    throw fault === undefined ? error : new OutputError(`${fault}\n${nothingWritten}`, { cause: error });
  } finally {
    await begun?.end();
    await output.discard();
  }
}

/**
 * The result once its index is there, with its leak proof, which looks at pages meanwhile; without a site when something
 * hidden was found in what the public would see.
 */
async function finished(
  { indexed, noted: _noted, kept: _kept, ...result }: MadeSite,
  { project, audience, now, onStep }: BuildOptions,
  output: string,
  begun: BegunSecrets | undefined,
): Promise<BuildResult> {
  const { content, problems } = result;
  const isProven = result.site && content && audience === "oeffentlich";
  const steps = [...(indexed ? ["Suche"] : []), ...(isProven ? ["Leckprobe"] : [])];
  if (steps.length > 0) onStep?.(steps.join(" und "));
  if (!isProven) {
    await indexed;
    return result;
  }
  const { entries, dir } = content;
  const cache = path.join(project, ".cache", "leckprobe");
  const { problems: leaks, proof } = await proveNoLeak({
    project,
    entries,
    content: dir,
    output,
    now,
    cache,
    threads: true,
    begun,
    ...(indexed && { complete: () => indexed }),
  });
  return leaks.length > 0 ? { problems: [...problems, ...leaks], pages: 0, files: 0 } : { ...result, leakProof: proof };
}
