import path from "node:path";
import { checkFault, programFault } from "../src/dev-server/fault.ts";
import type { PreviewState } from "../src/dev-server/preview-state.ts";
import { redirectsOf, type Redirect } from "../src/export/redirects.ts";
import { searchFiles } from "../src/export/search-files.ts";
import { writeFiles } from "../src/export/write-files.ts";
import { foreignDocuments } from "../src/hubs/foreign-documents.ts";
import type { Schemas } from "../src/model/content-type.ts";
import { withFoundUnder } from "../src/search/with-found-under.ts";
import type { Audience } from "../src/model/select.ts";
import { LiveBuild } from "./live/live-build.ts";
import { problemPrinter, rebuiltLine } from "./preview-report.ts";
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
  #hasIndex = false;
  /** Redirects of the last good build. */
  redirects: readonly Redirect[] = [];

  constructor(options: PreviewOptions) {
    this.#options = options;
    this.#live = new LiveBuild({ ...options, project, out: options.dir });
    this.#print = problemPrinter(options.content);
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
    const { state, dir, writeEditor } = this.#options;
    const start = performance.now();
    const changed = [...this.#changed];
    this.#changed.clear();
    try {
      this.#schemas ??= projectSchemas();
      if (changed.length === 0 || changed.some(concernsEditor)) await writeEditor(this.#schemas);
      const { problems, site, pages } = await this.#live.update(changed, this.#schemas, new Date());
      this.#print(problems);
      if (!site) return state.failed(checkFault(problems));
      this.redirects = redirectsOf(site);
      const index = async (): Promise<void> => {
        const found = [...withFoundUnder(pages, site), ...foreignDocuments(site)];
        writeFiles(await searchFiles(found, (at) => site.url(at)), dir);
      };
      // The first time the search has to be there; after an edit pages appear with the old one.
      if (!this.#hasIndex) await index();
      state.built();
      if (changed.length > 0) console.log(rebuiltLine(performance.now() - start, changed));
      this.#live.finish(pages);
      if (this.#hasIndex) await index();
      this.#hasIndex = true;
    } catch (error) {
      console.error(error);
      state.failed(programFault(error));
    }
  }
}

/** Forms come from schemas, the look from assets, the name from hub.yaml. */
function concernsEditor(file: string): boolean {
  return file.endsWith(".schema.json") || file.endsWith("hub.yaml") || file.startsWith("assets");
}
