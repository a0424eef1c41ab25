import type { Rule } from "../../src/check/rule.ts";
import { prepareCheck } from "../../src/cms/editor-check.ts";
import { editorContent, withChange, type EditorText } from "../../src/cms/editor-content.ts";
import type { Content } from "../../src/model/content.ts";
import type { Schemas } from "../../src/model/content-type.ts";
import type { Cms, Implementation } from "./decap.ts";
import { entriesOnly } from "./entries-only.ts";
import { folderOf, idsByName, KeptStands, type FilesBeside } from "./stand/kept-stands.ts";

/** An entry by its names; `file` counts from the content folder. */
export interface StoredEntry {
  readonly typ: string;
  readonly kennung: string;
  readonly file: string;
}

interface Draft {
  readonly diffs: readonly { readonly path: string; readonly id: unknown }[];
}

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
  readonly #stands = new KeptStands();

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
    registered.init = (...args) => (this.#implementation ??= entriesOnly(init(...args), this.#stands));
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
    const found = await this.#implementation?.getEntry(this.#inRepository(file)).catch(() => undefined);
    return typeof found?.data === "string";
  }

  /** The text of an entry as it is by now, of its draft if it has one; undefined when it is gone. */
  async stored(entry: StoredEntry): Promise<string | undefined> {
    const { typ, kennung, file } = entry;
    const backend = this.#implementation;
    const path = this.#inRepository(file);
    const slug = `${kennung}/index`;
    if ((await this.drafts()).includes(`${typ}/${slug}`)) {
      const found = (await backend?.unpublishedEntry?.({ collection: typ, slug })) as Draft | undefined;
      const text = found?.diffs.find((diff) => diff.path === path);
      if (text) return backend?.unpublishedEntryDataFile?.(typ, slug, path, text.id);
    }
    try {
      return (await backend?.getEntry(path))?.data ?? undefined;
    } catch (error) {
      if ((error as { status?: unknown }).status === 404) return undefined;
      throw error;
    }
  }

  /** Files beside an entry, ids by name: as its form knows them, and as they are by now. */
  async filesBeside(file: string): Promise<FilesBeside> {
    const folder = folderOf(this.#inRepository(file));
    const opened = this.#stands.files(folder);
    const stored = idsByName((await this.#implementation?.getMedia(folder)) ?? []);
    // Asking has taken them for those of the form.
    this.#stands.keep(folder, opened);
    return { opened, stored };
  }

  /** Notes the mark of the text that the next save of a file may replace, null for a new one. */
  expect(file: string, mark: string | null): void {
    this.#stands.expect(this.#inRepository(file), mark);
  }

  /** Mark of the text that this page has written last, of any entry. */
  get lastWritten(): string {
    return this.#stands.last;
  }

  /** Mark of the text that this page has written last of an entry. */
  written(file: string): string | undefined {
    return this.#stands.written(this.#inRepository(file));
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

  #inRepository(file: string): string {
    return this.#folder === "" ? file : `${this.#folder}/${file}`;
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
