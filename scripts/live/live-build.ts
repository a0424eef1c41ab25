import { loadRules } from "../../src/check/load-rules.ts";
import type { Rule } from "../../src/check/rule.ts";
import { siteFiles } from "../../src/export/site-files.ts";
import type { Schemas } from "../../src/model/content-type.ts";
import type { DiskContent } from "../../src/model/content.ts";
import type { OutputFile, Page } from "../../src/model/page.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Audience } from "../../src/model/select.ts";
import type { Site } from "../../src/model/site.ts";
import type { FormerReading } from "../../src/read/former-reading.ts";
import { prepare } from "../prepare.ts";
import { readSite } from "../read-site.ts";
import { LiveOutput } from "./live-output.ts";
import { Standing } from "./standing.ts";

export interface LiveOptions {
  readonly project: string;
  readonly content: string;
  /** Folder of the site, absolute; nothing else may lie in it. */
  readonly out: string;
  readonly audience: Audience;
  readonly url: string;
}

/** What came of an update; without a site nothing was written. */
export interface LiveResult {
  readonly problems: readonly Problem[];
  readonly site?: Site;
  readonly pages: readonly Page[];
}

/** Keeps a site up to date while its content is edited: an edit renders and writes only what it changed. */
export class LiveBuild {
  readonly #options: LiveOptions;
  readonly #output: LiveOutput;
  #standing: Standing | undefined;
  /** One list for all checks: what a rule said of an entry is known by it. */
  #rules: readonly Rule[] | undefined;
  /** The last reading, also one that the check refused. */
  #known: { readonly content: DiskContent; readonly schemas: Schemas } | undefined;
  /** Files changed since the site took something over. */
  readonly #changed = new Set<string>();

  constructor(options: LiveOptions) {
    this.#options = options;
    this.#output = new LiveOutput(options.out);
    this.#output.clear();
  }

  /**
   * Writes the pages that follow from changed files, which are named relative to content or project. What nobody looks at
   * while editing is written by {@link finish}.
   */
  async update(changed: readonly string[], schemas: Schemas, now: Date): Promise<LiveResult> {
    for (const file of changed) this.#changed.add(file);
    const { project } = this.#options;
    const old = this.#standing;
    const rules = (this.#rules ??= await loadRules());
    const former = this.#formerReading(schemas, changed);
    const read = await readSite({ ...this.#options, schemas, rules, former, now: old?.now(now) ?? now });
    this.#known = { content: read.content, schemas };
    const { problems, content, models } = read;
    if (!read.site) return { problems, pages: [] };
    const standing = old?.takes(read, schemas, this.#changed) ? old : new Standing(read, read.site, schemas);
    if (standing.needsPreparation) {
      const preparation = await prepare(standing.site, content, models, { project });
      if (preparation.problems.length > 0) return { problems: [...problems, ...preparation.problems], pages: [] };
      standing.prepared({ ...preparation, prepared: { ...preparation.prepared, models } });
    }
    this.#standing = standing;
    const files = [...this.#changed];
    this.#changed.clear();
    this.#output.write(standing.pagesOf(files));
    const pages = standing.pages();
    this.#output.write(pages);
    return { problems, site: standing.site, pages };
  }

  /** What is known of entries whose folders did not change; with other schemas everything is read anew. */
  #formerReading(schemas: Schemas, changed: readonly string[]): FormerReading | undefined {
    return this.#known?.schemas === schemas ? { known: this.#known.content, changed } : undefined;
  }

  /** Writes everything else, and takes away what is no longer made. */
  finish(pages: readonly Page[]): void {
    if (!this.#standing) return;
    const made = this.#standing.files();
    const files: OutputFile[] = [...made, ...siteFiles(this.#standing.site, pages, made)];
    this.#output.write(files);
    this.#output.keep([...pages, ...files]);
  }
}
