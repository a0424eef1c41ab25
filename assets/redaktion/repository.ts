import type { Rule } from "../../src/check/rule.ts";
import { prepareCheck } from "../../src/cms/editor-check.ts";
import { editorContent, withChange, type EditorText } from "../../src/cms/editor-content.ts";
import type { Content } from "../../src/model/content.ts";
import type { Schemas } from "../../src/model/content-type.ts";
import type { Cms, Implementation } from "./decap.ts";
import { entriesOnly } from "./entries-only.ts";

/**
 * All entries as the check needs them, read through Decap's own backend after login: what is internal never has to lie
 * in the public output.
 */
export class Repository {
  readonly #folder: string;
  readonly #schemas: Schemas;
  readonly #rules: readonly Rule[];
  #implementation: Implementation | undefined;
  #hasDrafts = false;
  #reading: Promise<void> | undefined;
  #content: Content | undefined;
  /** What {@link #content} was made of, as it was read. */
  #texts = "";

  /** `folder` is the content folder in the repository, "" when it is the repository. */
  constructor(folder: string, schemas: Schemas, rules: readonly Rule[]) {
    this.#folder = folder;
    this.#schemas = schemas;
    this.#rules = rules;
  }

  /** Takes part in what Decap does with the backend of this name: keeps it for reading, and deletes whole entries. */
  join(cms: Cms, backend: string, hasDrafts: boolean): void {
    this.#hasDrafts = hasDrafts;
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

  /** All entries, read once more for what others have written since. */
  async reread(): Promise<Content> {
    await this.content();
    await this.#read();
    return this.#content!;
  }

  /** Drafts that wait for a review, as `typ/kennung/index`; asked anew, because others write too. */
  async drafts(): Promise<readonly string[]> {
    return (this.#hasDrafts && (await this.#implementation?.unpublishedEntries?.())) || [];
  }

  /** True when a file of the content folder is there by now, whoever wrote it. */
  async has(file: string): Promise<boolean> {
    const path = this.#folder === "" ? file : `${this.#folder}/${file}`;
    const found = await this.#implementation?.getEntry(path).catch(() => undefined);
    return typeof found?.data === "string";
  }

  /** Notes what was saved or deleted. */
  changed(change: EditorText | { readonly deleted: string }): void {
    if (!this.#content) return;
    this.#content = withChange(this.#content, change, this.#schemas);
    this.#texts = "";
  }

  /** Path in the content folder of a path in the repository. */
  inContent(path: string): string {
    return this.#folder === "" ? path : path.slice(this.#folder.length + 1);
  }

  async #read(): Promise<void> {
    const backend = this.#implementation;
    if (!backend) throw new Error("the backend has not been started");
    const files = await (backend.allEntriesByFolder
      ? backend.allEntriesByFolder(this.#folder, "md", 3)
      : backend.entriesByFolder(this.#folder, "md", 3));
    const texts = files.flatMap(({ data, file }) =>
      data === null ? [] : [{ file: this.inContent(file.path), text: data }],
    );
    const all = JSON.stringify(texts);
    if (all === this.#texts) return;
    this.#texts = all;
    this.#content = editorContent(texts, this.#schemas);
    // Done in the background, or the first save would wait for it.
    void prepareCheck(this.#content, this.#schemas, this.#rules, nextTask);
  }
}

/** Lets the page answer to keys and clicks in between. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
