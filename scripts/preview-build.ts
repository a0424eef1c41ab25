import path from "node:path";
import { loadRules } from "../src/check/load-rules.ts";
import { checkFault, programFault } from "../src/dev-server/fault.ts";
import type { PreviewState } from "../src/dev-server/preview-state.ts";
import { redirectsOf, type Redirect } from "../src/export/redirects.ts";
import { searchFiles } from "../src/export/search-files.ts";
import { writeFiles } from "../src/export/write-files.ts";
import type { Schemas } from "../src/model/content-type.ts";
import type { OutputFile } from "../src/model/page.ts";
import type { Audience } from "../src/model/select.ts";
import { buildSite, type Index } from "./build-site.ts";
import { problemPrinter, rebuiltLine } from "./preview-report.ts";
import { project, projectSchemas } from "./project.ts";
import { hasErrors } from "./read-site.ts";

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
  readonly #changed = new Set<string>();
  readonly #print: ReturnType<typeof problemPrinter>;
  #schemas: Schemas | undefined;
  #index: readonly OutputFile[] | undefined;
  /** Redirects of the last good build. */
  redirects: readonly Redirect[] = [];

  constructor(options: PreviewOptions) {
    this.#options = options;
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
    const { state, content, dir, audience, url, writeEditor } = this.#options;
    const start = performance.now();
    const changed = [...this.#changed];
    this.#changed.clear();
    let later: (() => Promise<readonly OutputFile[]>) | undefined;
    // Half of a build is the search index: pages appear with the old one first.
    const index: Index = async (pages, urlOf) => {
      if (this.#index) later = () => searchFiles(pages, urlOf);
      return (this.#index ??= await searchFiles(pages, urlOf));
    };
    try {
      this.#schemas ??= projectSchemas();
      if (changed.length === 0 || changed.some(concernsEditor)) await writeEditor(this.#schemas);
      const result = await buildSite({
        project,
        content,
        out: dir,
        audience,
        url,
        now: new Date(),
        index,
        schemas: this.#schemas,
        rules: await loadRules(),
      });
      this.#print(result.problems);
      if (hasErrors(result.problems)) return state.failed(checkFault(result.problems));
      this.redirects = result.site ? redirectsOf(result.site) : [];
      state.built();
      if (changed.length > 0) console.log(rebuiltLine(performance.now() - start, changed));
      if (later) {
        this.#index = await later();
        writeFiles(this.#index, dir);
      }
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
