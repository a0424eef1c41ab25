import type { Rule } from "../src/check/rule.ts";
import { openOutput } from "../src/export/output-folder.ts";
import type { Schemas } from "../src/model/content-type.ts";
import type { OutputFile, Page } from "../src/model/page.ts";
import type { Problem } from "../src/model/problem.ts";
import type { Audience } from "../src/model/select.ts";
import type { Site } from "../src/model/site.ts";
import { makeSite } from "./make-site.ts";
import type { DoneElsewhere } from "./prepare.ts";

/** Makes the files of the search from all pages. */
export type Index = (pages: readonly Page[], url: (path: string) => string) => Promise<readonly OutputFile[]>;

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
  readonly schemas: Schemas;
  readonly rules: readonly Rule[];
  /** Called when a step begins, with its German name. */
  readonly onStep?: (step: string) => void;
}

/** What a build is made from, and the folder it is to replace. */
export interface BuildOptions extends SiteOptions {
  readonly out: string;
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

/** Builds the site; the old output stays until the new one is whole. */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const output = openOutput(options.out, options.content, options.project);
  try {
    const result = await makeSite(options, output.staging);
    if (result.site) output.publish();
    return result;
  } finally {
    output.discard();
  }
}
