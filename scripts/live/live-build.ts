import { loadRules } from "../../src/check/load-rules.ts";
import type { Rule } from "../../src/check/rule.ts";
import { siteFiles } from "../../src/export/site-files.ts";
import type { Schemas } from "../../src/model/content-type.ts";
import type { DiskContent } from "../../src/model/content.ts";
import type { OutputFile, WrittenPage } from "../../src/model/page.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Audience } from "../../src/model/select.ts";
import type { Site } from "../../src/model/site.ts";
import type { FormerReading } from "../../src/read/former-reading.ts";
import { LiveWorld } from "../../src/live/live-world.ts";
import { prepare } from "../prepare.ts";
import { linkedSite } from "../linked-site.ts";
import { hasErrors, readChecked } from "../read-site.ts";
import { inTurns } from "./in-turns.ts";
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
  /** Pages that were written at once. */
  readonly pages?: readonly WrittenPage[];
}

/** What came of writing everything. */
export interface LiveFinish {
  /** All pages, by their paths. */
  readonly pages: readonly WrittenPage[];
  /** True when pages were written that no update had written. */
  readonly isAnew: boolean;
}

/** Keeps a site up to date while its content is edited: an edit renders and writes only what it changed. */
export class LiveBuild {
  readonly #options: LiveOptions;
  readonly #output: LiveOutput;
  #standing: Standing | undefined;
  /** One list for all checks: what a rule said of an entry is known by it. */
  #rules: readonly Rule[] | undefined;
  #world: LiveWorld | undefined;
  /** The last reading, also one that the check refused. */
  #known: { readonly content: DiskContent; readonly schemas: Schemas } | undefined;
  /** How many pages were written of which somebody was told. */
  #told = 0;
  /** Files changed since the site took something over. */
  readonly #changed = new Set<string>();

  constructor(options: LiveOptions) {
    this.#options = options;
    this.#output = new LiveOutput(options.out);
    this.#output.clear();
  }

  /**
   * Takes over changed files, which are named relative to content or project, and writes the pages of entries that they
   * belong to. All else is written by {@link finish}.
   */
  async update(changed: readonly string[], schemas: Schemas, now: Date): Promise<LiveResult> {
    for (const file of changed) this.#changed.add(file);
    const old = this.#standing;
    const rules = (this.#rules ??= await loadRules());
    const former = this.#formerReading(schemas, changed);
    const options = { ...this.#options, schemas, rules, now: old?.now(now) ?? now };
    const worldOf = (content: DiskContent): LiveWorld => this.#worldOf(content, schemas);
    const { content, models, problems } = await readChecked({ ...options, former, worldOf });
    this.#known = { content, schemas };
    if (hasErrors(problems)) return { problems };
    const link = (): Site => linkedSite({ ...options, ...content });
    const takes = old?.takes(content, schemas, options.now, this.#changed, link) ?? false;
    const standing = takes ? old! : new Standing(content, link(), schemas, this.#output);
    if (standing.needsPreparation) {
      const preparation = await prepare(standing.site, content, models, this.#options);
      if (preparation.problems.length > 0) return { problems: [...problems, ...preparation.problems] };
      standing.prepared({ ...preparation, prepared: { ...preparation.prepared, models } });
    }
    this.#standing = standing;
    const before = this.#output.pagesWritten;
    const pages = standing.pagesOf(this.#changed);
    this.#changed.clear();
    this.#told += this.#output.pagesWritten - before;
    return { problems, site: standing.site, pages };
  }

  /** What is known of entries whose folders did not change; with other schemas everything is read anew. */
  #formerReading(schemas: Schemas, changed: readonly string[]): FormerReading | undefined {
    return this.#known?.schemas === schemas ? { known: this.#known.content, changed } : undefined;
  }

  #worldOf(content: DiskContent, schemas: Schemas): LiveWorld {
    if (this.#world?.schemas === schemas) this.#world.become(content);
    else this.#world = new LiveWorld(content, schemas);
    return this.#world;
  }

  /**
   * Writes everything else, and takes away what is no longer made. Breaks off as soon as it is no longer wanted, and gives
   * nothing; what it has not done is done the next time.
   */
  async finish(isWanted: () => boolean = () => true): Promise<LiveFinish | undefined> {
    const standing = this.#standing;
    if (!standing || standing.needsPreparation) return undefined;
    const [pages, files]: [WrittenPage[], Pick<OutputFile, "path">[]] = [[], []];
    const work = everything(standing, pages, files);
    if (!(await inTurns(work, isWanted))) return undefined;
    pages.sort((a, b) => (a.path < b.path ? -1 : 1));
    const last = siteFiles(standing.site, pages, files);
    this.#output.write(last);
    this.#output.keep([...pages, ...files, ...last]);
    const isAnew = this.#output.pagesWritten > this.#told;
    this.#told = this.#output.pagesWritten;
    return { pages, isAnew };
  }
}

/** Writes everything, in parts, and notes what there is. */
function* everything(standing: Standing, pages: WrittenPage[], files: Pick<OutputFile, "path">[]): Generator<void> {
  for (const some of standing.pages()) {
    pages.push(...some);
    yield;
  }
  for (const some of standing.files()) {
    files.push(...some);
    yield;
  }
}
