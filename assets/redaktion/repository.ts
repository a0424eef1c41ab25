import type { Rule } from "../../src/check/rule.ts";
import { prepareCheck } from "../../src/cms/editor-check.ts";
import { editorContent, withChange, type EditorText } from "../../src/cms/editor-content.ts";
import type { Content } from "../../src/model/content.ts";
import type { Schemas } from "../../src/model/content-type.ts";
import { noFolder } from "../../src/cms/decap/decap-config.ts";
import type { Cms, Implementation } from "./decap.ts";

/**
 * All entries as the check needs them, read through Decap's own backend after login: what is internal never has to lie
 * in the public output.
 */
export class Repository {
  readonly #folder: string;
  readonly #schemas: Schemas;
  readonly #rules: readonly Rule[];
  #implementation: Implementation | undefined;
  #reading: Promise<void> | undefined;
  #content: Content | undefined;

  /** `folder` is the content folder in the repository, "" when it is the repository. */
  constructor(folder: string, schemas: Schemas, rules: readonly Rule[]) {
    this.#folder = folder;
    this.#schemas = schemas;
    this.#rules = rules;
  }

  /** Takes part in what Decap does with the backend of this name: keeps it for reading, and deletes whole entries. */
  join(cms: Cms, backend: string): void {
    const registered = cms.getBackend(backend);
    const init = registered.init.bind(registered);
    registered.init = (...args) => (this.#implementation ??= entriesOnly(init(...args)));
  }

  /** Entries read so far; undefined while they are still coming. */
  get known(): Content | undefined {
    return this.#content;
  }

  /** All entries; the first call reads them, and a failed one is tried again next time. */
  async content(): Promise<Content> {
    this.#reading ??= this.#read().catch((error: unknown) => {
      this.#reading = undefined;
      throw error;
    });
    await this.#reading;
    return this.#content!;
  }

  /** Notes what was saved or deleted. */
  changed(change: EditorText | { readonly deleted: string }): void {
    if (this.#content) this.#content = withChange(this.#content, change, this.#schemas);
  }

  /** Path in the content folder of a path in the repository. */
  inContent(path: string): string {
    return this.#folder === "" ? path : path.slice(this.#folder.length + 1);
  }

  async #read(): Promise<void> {
    if (!this.#implementation) throw new Error("the backend has not been started");
    const files = await this.#implementation.entriesByFolder(this.#folder, "md", 3);
    const texts = files.flatMap(({ data, file }) =>
      data === null ? [] : [{ file: this.inContent(file.path), text: data }],
    );
    this.#content = editorContent(texts, this.#schemas);
    // Done in the background, or the first save would wait for it.
    void prepareCheck(this.#content, this.#schemas, this.#rules, nextTask);
  }
}

/** Lets the page answer to keys and clicks in between. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Decap knows files and one folder for media, we know entries: what lies beside index.md is deleted with it, since no
 * check accepts a folder without one, and outside of entries there are no media.
 */
function entriesOnly(implementation: Implementation): Implementation {
  const deleteFiles = implementation.deleteFiles.bind(implementation);
  const getMedia = implementation.getMedia.bind(implementation);
  implementation.getMedia = async (folder) =>
    folder === undefined || folder.endsWith(noFolder) ? [] : getMedia(folder);
  implementation.deleteFiles = async (paths, commitMessage) => {
    const folders = paths.filter((path) => path.endsWith("/index.md")).map((path) => path.replace(/\/index\.md$/, ""));
    const beside = await Promise.all(folders.map((folder) => getMedia(folder)));
    return deleteFiles([...new Set([...paths, ...beside.flat().map(({ path }) => path)])], commitMessage);
  };
  return implementation;
}
