import path from "node:path";
import { checkFault, programFault } from "../src/dev-server/fault.ts";
import type { PreviewState } from "../src/dev-server/preview-state.ts";
import { redirectsOf, type Redirect } from "../src/export/redirects.ts";
import type { Schemas } from "../src/model/content-type.ts";
import type { Audience } from "../src/model/select.ts";
import type { Site } from "../src/model/site.ts";
import { oncePer } from "../src/once-per.ts";
import { LiveBuild } from "./live/live-build.ts";
import { problemPrinter, rebuiltLine } from "./preview-report.ts";
import { PreviewSearch } from "./preview-search.ts";
import { project, projectSchemas } from "./project.ts";

export interface PreviewOptions {
  readonly content: string;
  /** Folder of the built site. */
  readonly dir: string;
  readonly audience: Audience;
  readonly url: string;
  /** Writes the editor anew, for schemas as they are now. */
  readonly writeEditor: (schemas: Schemas) => Promise<void>;
  readonly state: PreviewState;
}

/** Builds the preview and tells state and terminal what came of it; keeps what a further build can use again. */
export class PreviewBuild {
  readonly #options: PreviewOptions;
  readonly #live: LiveBuild;
  readonly #changed = new Set<string>();
  readonly #print: ReturnType<typeof problemPrinter>;
  #schemas: Schemas | undefined;
  readonly #search: PreviewSearch;
  /** The last good one. */
  #site: Site | undefined;
  /** True once the whole site is there. */
  #isBuilt = false;

  constructor(options: PreviewOptions) {
    this.#options = options;
    this.#live = new LiveBuild({ ...options, project, out: options.dir });
    this.#search = new PreviewSearch(options.dir);
    this.#print = problemPrinter(options.content);
  }

  /** Redirects of the last good content. */
  get redirects(): readonly Redirect[] {
    return this.#site ? redirectsIn(this.#site) : [];
  }

  /** Notes changed files, absolute, for the next build. */
  changed(files: readonly string[]): void {
    const { content } = this.#options;
    for (const file of files)
      this.#changed.add(path.relative(file.startsWith(content + path.sep) ? content : project, file));
    if (files.some((file) => file.endsWith(".schema.json"))) this.#schemas = undefined;
  }

  /** Builds once; a fault is shown, never thrown. */
  async run(): Promise<void> {
    const { state, writeEditor } = this.#options;
    const start = performance.now();
    const changed = [...this.#changed];
    this.#changed.clear();
    this.#search.outdate();
    try {
      this.#schemas ??= projectSchemas();
      if (changed.length === 0 || changed.some(concernsEditor)) await writeEditor(this.#schemas);
      const { problems, site, pages = [] } = await this.#live.update(changed, this.#schemas, new Date());
      this.#print(problems);
      this.#site = site ?? this.#site;
      if (!site) state.failed(checkFault(problems));
      // Who writes sees the page at once; lists and the search follow.
      else if (pages.length > 0) state.built();
      const shown = performance.now();
      await this.#finish(site !== undefined && pages.length === 0);
      const ended = pages.length > 0 ? shown : performance.now();
      if (site && changed.length > 0) console.log(rebuiltLine(ended - start, changed));
    } catch (error) {
      console.error(error);
      state.failed(programFault(error));
    }
  }

  /** Brings everything up to date that the last good content shows; the next edit goes first. */
  async #finish(isNew: boolean): Promise<void> {
    const [site, { state }] = [this.#site, this.#options];
    const done = await this.#live.finish(() => this.#changed.size === 0);
    if (!site || !done) return;
    // The first time the search has to be there; after an edit pages appear with the old one.
    if (this.#isBuilt) this.#search.follow(done.pages, site);
    else await this.#search.make(done.pages, site);
    this.#isBuilt = true;
    if (isNew) state.built();
    else if (done.isAnew) state.renewed();
  }
}

const redirectsIn = oncePer(redirectsOf);

/** Forms come from schemas, the look from assets, the name from hub.yaml. */
function concernsEditor(file: string): boolean {
  return file.endsWith(".schema.json") || file.endsWith("hub.yaml") || file.startsWith("assets");
}
