import { pageJobs } from "../../_includes/page-jobs.ts";
import { viewOf, type View } from "../../_includes/view.ts";
import { drawingJob, fileJobs } from "../../src/export/file-jobs.ts";
import { modelFiles } from "../../src/export/process-drawings.ts";
import { Derived } from "../../src/live/derived.ts";
import { isSame } from "../../src/live/share.ts";
import { LiveSite } from "../../src/live/live-site.ts";
import type { Schemas } from "../../src/model/content-type.ts";
import type { DiskContent } from "../../src/model/content.ts";
import { nextRelease } from "../../src/model/next-release.ts";
import type { OutputFile, Page, WrittenPage } from "../../src/model/page.ts";
import type { TextLinks } from "../../src/model/link.ts";
import { select } from "../../src/model/select.ts";
import type { Item, Site } from "../../src/model/site.ts";
import { oncePer } from "../../src/once-per.ts";
import { berlinDay } from "../../src/text/dates.ts";
import { textLinks } from "../../src/text/text-links.ts";
import type { Preparation } from "../prepare.ts";
import { LiveJobs } from "./live-jobs.ts";
import type { LiveOutput } from "./live-output.ts";
import { LivePrepared } from "./live-prepared.ts";

/** What stays of a build while only entries and the files beside them change. */
export class Standing {
  readonly site: LiveSite;
  readonly #schemas: Schemas;
  readonly #textLinks: TextLinks;
  #content: DiskContent;
  /** What pictures, models and former texts are made of. */
  readonly #shown: Derived<unknown>;
  /** When that had changed last before it was prepared; -1 when it must be prepared anyway. */
  #preparedAt = -1;
  #beside: readonly OutputFile[] = [];
  #view:
    | { readonly prepared: LivePrepared; readonly jobs: Derived<ReturnType<typeof pageJobs>>; readonly view: View }
    | undefined;
  readonly #pages: LiveJobs<Page, WrittenPage>;
  readonly #files: LiveJobs<OutputFile, Pick<OutputFile, "path">>;
  readonly #output: LiveOutput;

  /** What is made is written to `output`. */
  constructor(content: DiskContent, site: Site, schemas: Schemas, output: LiveOutput) {
    this.site = new LiveSite(site, select(content.entries, site.audience, site.now));
    this.#content = content;
    this.#schemas = schemas;
    this.#textLinks = textLinks(schemas);
    this.#output = output;
    this.#pages = new LiveJobs((made) => {
      output.write(made);
      return made.map(({ html: _written, ...page }) => page);
    });
    this.#files = new LiveJobs((made) => {
      output.write(made);
      return made.map(({ path }) => ({ path }));
    });
    this.#shown = new Derived(() =>
      this.site.items
        .filter(({ files }) => files.length > 0)
        .map((item) => shownOf(item))
        .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
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
  takes(content: DiskContent, schemas: Schemas, now: Date, changed: ReadonlySet<string>, link: () => Site): boolean {
    const old = this.#content;
    if (schemas !== this.#schemas || now !== this.site.now || ![...changed].every(isInEntry)) return false;
    if (!isSame(old.hub.data, content.hub.data) || !isSame(old.hubs, content.hubs)) return false;
    const beside = new Set([...changed].filter((file) => !file.endsWith("/index.md")));
    if (beside.size > 0) this.#preparedAt = -1;
    this.#content = content;
    const entries = select(content.entries, this.site.audience, now);
    if (!this.site.follow(entries, this.#textLinks, beside)) this.site.become(link(), entries, beside);
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

  /** Writes the pages of entries whose files are named, as far as they were there before. */
  pagesOf(files: Iterable<string>): readonly WrittenPage[] {
    const plurals = new Map(this.site.types.map(({ typ, plural }) => [plural, typ]));
    const names = Array.from(files, (file) => {
      const [plural = "", kennung] = file.split("/");
      return `eintrag ${plurals.get(plural)}/${kennung}`;
    });
    return [...new Set(names)].flatMap((name) => this.#pages.result(name));
  }

  /** Writes all pages, in parts. */
  *pages(): Generator<readonly WrittenPage[]> {
    const jobs = this.#view?.jobs.value ?? [];
    yield* this.#pages.results(jobs.map(({ name, pages }) => [name, pages]));
  }

  /** Writes all files but those that depend on everything, in parts. */
  *files(): Generator<readonly Pick<OutputFile, "path">[]> {
    const prepared = this.#view?.prepared;
    if (!prepared) return;
    this.#output.write(this.#beside);
    yield this.#beside;
    const jobs = [drawingJob(this.site, () => prepared.models), ...fileJobs(this.site)];
    yield* this.#files.results(jobs.map(({ name, files }) => [name, files]));
  }
}

/** What of an entry is prepared before pages are made. */
const shownOf = oncePer((item: Item) => {
  const { zurueckgezogen, bilder } = item.data;
  return { path: item.path, zurueckgezogen, bilder, files: item.files, models: modelFiles(item) };
});

/** True for `themen/kasse/index.md` and what lies beside it, not for hub.yaml, schemas or assets. */
function isInEntry(file: string): boolean {
  return file.split("/").length > 2 && !file.startsWith("assets/");
}
