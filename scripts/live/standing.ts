import { pageJobs } from "../../_includes/page-jobs.ts";
import { viewOf, type View } from "../../_includes/view.ts";
import { fileJobs } from "../../src/export/file-jobs.ts";
import { modelFiles } from "../../src/export/process-drawings.ts";
import { Derived } from "../../src/live/derived.ts";
import { isSame } from "../../src/live/share.ts";
import { LiveSite } from "../../src/live/live-site.ts";
import type { Schemas } from "../../src/model/content-type.ts";
import type { DiskContent } from "../../src/model/content.ts";
import { nextRelease } from "../../src/model/next-release.ts";
import type { OutputFile, Page } from "../../src/model/page.ts";
import type { Site } from "../../src/model/site.ts";
import { berlinDay } from "../../src/text/dates.ts";
import type { Preparation } from "../prepare.ts";
import type { ReadSite } from "../read-site.ts";
import { LiveJobs } from "./live-jobs.ts";
import { LivePrepared } from "./live-prepared.ts";

/** What stays of a build while only entries and the files beside them change. */
export class Standing {
  readonly site: LiveSite;
  readonly #schemas: Schemas;
  #content: DiskContent;
  /** What pictures, models and former texts are made of. */
  readonly #shown: Derived<unknown>;
  /** When that had changed last before it was prepared; -1 when it must be prepared anyway. */
  #preparedAt = -1;
  #beside: readonly OutputFile[] = [];
  #view:
    | { readonly prepared: LivePrepared; readonly jobs: Derived<ReturnType<typeof pageJobs>>; readonly view: View }
    | undefined;
  readonly #pages = new LiveJobs<Page>();
  readonly #files = new LiveJobs<OutputFile>();

  constructor({ content }: ReadSite, site: Site, schemas: Schemas) {
    this.site = new LiveSite(site);
    this.#content = content;
    this.#schemas = schemas;
    this.#shown = new Derived(() =>
      this.site.items.map((item) => [item.data.zurueckgezogen, item.data.bilder, item.files, modelFiles(item)]),
    );
  }

  /** The moment for which all pages are made: the same until another day, or the end of a Sperrfrist, changes them. */
  now(clock: Date): Date {
    const { now } = this.site;
    const release = nextRelease(this.#content.entries, now);
    const over = release !== undefined && Date.parse(release) <= clock.getTime();
    return over || berlinDay(now) !== berlinDay(clock) ? clock : now;
  }

  /** Takes over a newer reading; false when more changed than entries, so that everything must be made anew. */
  takes({ content, site }: ReadSite, schemas: Schemas, changed: ReadonlySet<string>): boolean {
    const old = this.#content;
    const others = [...changed].filter((file) => !isInEntry(file));
    if (!site || schemas !== this.#schemas || site.now !== this.site.now || others.length > 0) return false;
    if (!isSame(old.hub.data, content.hub.data) || !isSame(old.hubs, content.hubs)) return false;
    const beside = new Set([...changed].filter((file) => !file.endsWith("/index.md")));
    if (beside.size > 0) this.#preparedAt = -1;
    this.#content = content;
    this.site.become(site, beside);
    return true;
  }

  /** True when pictures, models or former texts may be others. */
  get needsPreparation(): boolean {
    return this.#preparedAt < this.#shown.changed;
  }

  /** Takes what was prepared. */
  prepared({ prepared, files }: Preparation): void {
    this.#preparedAt = this.#shown.changed;
    this.#beside = files;
    if (this.#view) return this.#view.prepared.become(prepared);
    const live = new LivePrepared(prepared);
    const view = viewOf(this.site, live);
    this.#view = { prepared: live, view, jobs: new Derived(() => pageJobs(view)) };
  }

  /** Pages of entries whose files are named, as far as they were there before. */
  pagesOf(files: readonly string[]): readonly Page[] {
    const plurals = new Map(this.site.types.map(({ typ, plural }) => [plural, typ]));
    return files.flatMap((file) => {
      const [plural = "", kennung] = file.split("/");
      return this.#pages.result(`eintrag ${plurals.get(plural)}/${kennung}`);
    });
  }

  /** All pages, by path. */
  pages(): readonly Page[] {
    const jobs = this.#view?.jobs.value ?? [];
    return this.#pages
      .results(jobs.map(({ name, pages }) => [name, pages]))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** All files but those that depend on everything. */
  files(): readonly OutputFile[] {
    const prepared = this.#view?.prepared;
    if (!prepared) return [];
    const jobs = fileJobs(this.site, () => prepared.models);
    return [...this.#beside, ...this.#files.results(jobs.map(({ name, files }) => [name, files]))];
  }
}

/** True for `themen/kasse/index.md` and what lies beside it, not for hub.yaml, schemas or assets. */
function isInEntry(file: string): boolean {
  return file.split("/").length > 2 && !file.startsWith("assets/");
}
